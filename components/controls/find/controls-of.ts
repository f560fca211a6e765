import type { Findable } from './match-controls'

/** A control of the form as it stands, by its own name and what it belongs to. */
export interface FoundControl extends Findable {
  readonly element: HTMLInputElement | HTMLSelectElement
}

/** Every control of a form that has a name, but for those that search it. */
export function controlsOf(form: HTMLFormElement): readonly FoundControl[] {
  return [...form.elements].flatMap((element): readonly FoundControl[] => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) return []
    if (element.type === 'hidden' || 'search' in element.dataset) return []
    const own = [...(element.labels ?? [])].map((label) => nameIn(label)).find((text) => text !== '')
    const label = own ?? element.getAttribute('aria-label') ?? ''
    const context = [
      element.closest('details')?.querySelector('summary > :first-child'),
      element.closest('fieldset')?.querySelector('legend'),
    ].map((part) => part?.textContent ?? '')
    return label === '' ? [] : [{ label, context: [...new Set(context)].join(' '), element }]
  })
}

/** Unfolds the group of a control and goes to it. */
export function goToControl({ element }: Pick<FoundControl, 'element'>): void {
  const group = element.closest('details')
  if (group) group.open = true
  element.focus()
  element.scrollIntoView({ block: 'nearest' })
}

/** A label's own words, without those of the menu inside it. */
const nameIn = (label: HTMLLabelElement): string =>
  [...label.childNodes]
    .filter((node) => !node.contains(label.control))
    .map(({ textContent }) => textContent?.trim() ?? '')
    .join(' ')
    .trim()
