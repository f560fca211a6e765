import { controlsOf, type FoundControl, goToControl } from '@/components/controls/find/controls-of'
import type { paletteWords } from '@/lib/text/guide/palette'
import type { Command } from './command'

type Words = ReturnType<typeof paletteWords>

/** What stands on the page: its choices with their values, its tabs, and the files that it gives. As it is now. */
export function pageCommands(words: Words): readonly Command[] {
  const form = document.querySelector<HTMLFormElement>('form#controls')
  return [
    ...(form ? controlsOf(form).flatMap((found, index) => choiceCommands(found, index, words)) : []),
    ...[...document.querySelectorAll<HTMLElement>('[role="tab"][data-tab][data-label]')].map((tab) => ({
      id: `tab ${tab.id}`,
      label: textOf(tab),
      context: words.kinds.tab,
      run: () => {
        tab.click()
        tab.focus()
      },
    })),
    ...[...document.querySelectorAll('details[name="export-menu"] li')].flatMap((file, index) =>
      exportCommand(file, index, words),
    ),
    ...[...document.querySelectorAll('details[name="export-menu"] label:has(textarea)')].flatMap((label, index) =>
      copyCommand(label, index, words),
    ),
  ]
}

/** A choice of a menu is one command a value; anything else is gone to, a box or a button of a few also chosen. */
function choiceCommands(found: FoundControl, index: number, words: Words): readonly Command[] {
  const { element, label, context } = found
  const own: Command = {
    id: `control ${index}`,
    label,
    context,
    run: () => {
      const control = goToControl(found)
      if (control.type === 'radio') control.click()
    },
  }
  if (!(element instanceof HTMLSelectElement)) return [own]
  const values = [...element.options].filter(({ disabled, value }) => !disabled && value !== element.value)
  return [
    own,
    ...values.map((option) => ({
      id: `control ${index} ${option.value}`,
      label: words.choose(label, textOf(option)),
      context,
      run: () => {
        const control = goToControl(found)
        control.value = option.value
        control.dispatchEvent(new Event('change', { bubbles: true }))
      },
    })),
  ]
}

/** A file to take away: its link or its button, and what it says of itself beside it. */
function exportCommand(file: Element, index: number, words: Words): readonly Command[] {
  const door = file.querySelector<HTMLElement>('a,button')
  const detail = file.lastElementChild
  if (!door || !detail) return []
  const context = `${words.kinds.export} ${textOf(detail)}`.trim()
  return [{ id: `export ${index}`, label: textOf(door), context, run: () => door.click() }]
}

/** A text to take away is copied in its open panel, which says whether that went well. */
function copyCommand(label: Element, index: number, words: Words): readonly Command[] {
  const panel = label.closest('details')
  const button = label.parentElement?.querySelector('button')
  if (!panel || !button) return []
  const run = () => {
    panel.open = true
    button.focus()
    button.click()
  }
  const what = label.querySelector('span')
  return what ? [{ id: `copy ${index}`, label: words.copy(textOf(what)), context: words.kinds.action, run }] : []
}

const textOf = (element: Element): string => (element.textContent ?? '').trim()
