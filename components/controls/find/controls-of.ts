import type { Findable } from './match-controls'

/** A control of the form as it stands, by its own name and what it belongs to. */
export interface FoundControl extends Findable {
  readonly element: HTMLInputElement | HTMLSelectElement
  readonly form: HTMLFormElement
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
    return label === '' ? [] : [{ label, context: [...new Set(context)].join(' '), element, form }]
  })
}

/**
 * Unfolds the group of a control and goes to it.
 * @returns it as it stands: since it was found it may have come to life, as another element
 */
export function goToControl({ element: found, form, label, context }: FoundControl): FoundControl['element'] {
  const isSame = (one: FoundControl) => one.label === label && one.context === context
  const element = found.isConnected ? found : (controlsOf(form).find(isSame)?.element ?? found)
  const group = element.closest('details')
  if (group) group.open = true
  element.focus()
  element.scrollIntoView({ block: 'nearest' })
  return element
}

/** A label's own words, without those of the menu inside it. */
const nameIn = (label: HTMLLabelElement): string =>
  [...label.childNodes]
    .filter((node) => !node.contains(label.control))
    .map(({ textContent }) => textContent?.trim() ?? '')
    .join(' ')
    .trim()
