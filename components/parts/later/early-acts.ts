/** What a reader does to a part of the page before its program is there, kept so that it can be done again when it is. */

/** Children's places from the part down to an element. */
type Path = readonly number[]

type Act =
  | { readonly kind: 'press'; readonly at: Path }
  | { readonly kind: 'key'; readonly at: Path; readonly key: string }
  | { readonly kind: 'value'; readonly at: Path; readonly value: string; readonly of: 'input' | 'change' }

export interface Acts {
  readonly list: readonly Act[]
  /** Unfolded or folded by hand, which a browser does by itself. */
  readonly folds: readonly (readonly [Path, open: boolean])[]
  readonly focus: Focus | null
}

interface Focus {
  readonly at: Path
  /** Of a field of text what is selected in it: the next letter takes its place. */
  readonly selected: readonly [from: number, to: number] | null
}

/** A button, or what is ticked: a link and a fold need no program. */
const PRESSED = 'button, input[type="checkbox"], input[type="radio"]'

/** Listens to a part until `stop`. */
export function recordActs(part: HTMLElement) {
  const list: Act[] = []
  let held = false
  let released = () => {}
  /** Of what is typed letter by letter the whole, so that it is there at once. */
  const pushValue = (field: HTMLInputElement | HTMLSelectElement) => {
    const at = pathOf(part, field)
    const last = list.at(-1)
    if (last?.kind === 'value' && String(last.at) === String(at)) list.pop()
    list.push({ kind: 'value', at, value: field.value, of: field instanceof HTMLSelectElement ? 'change' : 'input' })
  }
  const onClick = ({ target }: Event) => {
    const pressed = target instanceof Element ? target.closest(PRESSED) : null
    if (pressed && part.contains(pressed)) list.push({ kind: 'press', at: pathOf(part, pressed) })
  }
  const onValue = ({ type, target }: Event) => {
    const isMenu = target instanceof HTMLSelectElement
    if (!isMenu && !(target instanceof HTMLInputElement && !target.matches(PRESSED))) return
    // Of a menu the choice, of a field what is typed.
    if (isMenu === (type === 'change')) pushValue(target)
  }
  const onKey = ({ key, target }: KeyboardEvent) => {
    // In a button it is a click.
    if (key === 'Enter' && target instanceof HTMLInputElement && !target.matches(PRESSED))
      list.push({ kind: 'key', at: pathOf(part, target), key })
  }
  const onDown = () => (held = true)
  const onUp = () => {
    held = false
    released()
  }
  const listeners = [
    [part, 'click', onClick],
    [part, 'input', onValue],
    [part, 'change', onValue],
    [part, 'keydown', onKey],
    [part, 'pointerdown', onDown],
    [window, 'pointerup', onUp],
    [window, 'pointercancel', onUp],
  ] as const
  for (const [target, kind, listener] of listeners) target.addEventListener(kind, listener as EventListener, true)
  return {
    /** Settles when no button is held down in it: a press that has begun ends on the same element. */
    untilAtRest: (): Promise<void> =>
      held ? new Promise((settle) => (released = () => setTimeout(settle))) : Promise.resolve(),
    acts: (): Acts => ({
      list,
      folds: [...part.querySelectorAll('details')].map((fold) => [pathOf(part, fold), fold.open]),
      focus: focusIn(part),
    }),
    stop: () => {
      for (const [target, kind, listener] of listeners)
        target.removeEventListener(kind, listener as EventListener, true)
    },
  }
}

/** Leaves the part that has taken its place as the reader left it, and does again what had no program to hear it. */
export function restore(part: HTMLElement, { list, folds, focus }: Acts): void {
  for (const [at, open] of folds) {
    const fold = elementAt(part, at)
    if (fold instanceof HTMLDetailsElement && fold.open !== open) fold.open = open
  }
  const focused = focus && elementAt(part, focus.at)
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  void redo(part, list, () => {
    if (focused instanceof HTMLInputElement && focus?.selected) focused.setSelectionRange(...focus.selected)
  })
}

/**
 * The first at once, before the reader can do more, the others one after the other, as each finds the page as the one before
 * has left it. After each value `select` is called, as it moves what is selected.
 */
async function redo(part: HTMLElement, acts: Acts['list'], select: () => void): Promise<void> {
  if (acts.length === 0) select()
  for (const [index, act] of acts.entries()) {
    if (index > 0) await nextTask()
    const element = elementAt(part, act.at)
    if (act.kind === 'press' && element instanceof HTMLElement) element.click()
    if (act.kind === 'key')
      element?.dispatchEvent(new KeyboardEvent('keydown', { key: act.key, bubbles: true, cancelable: true }))
    if (act.kind === 'value' && element) {
      giveValue(element, act.value, act.of)
      select()
      if (!element.matches('input[type="range"]')) continue
      // It was let go of too.
      await nextTask()
      element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
    }
  }
}

const nextTask = () => new Promise((next) => setTimeout(next))

/** As a hand would: React hears of a value that was set past the property it watches. */
function giveValue(element: Element, value: string, kind: 'input' | 'change'): void {
  const prototype = element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value)
  element.dispatchEvent(new Event(kind, { bubbles: true }))
}

function focusIn(part: Element): Focus | null {
  const element = document.activeElement
  if (!part.contains(element)) return null
  const { selectionStart: from, selectionEnd: to } = element instanceof HTMLInputElement ? element : NO_SELECTION
  return { at: pathOf(part, element), selected: from !== null && to !== null ? [from, to] : null }
}

const NO_SELECTION = { selectionStart: null, selectionEnd: null }

function pathOf(part: Element, element: Element | null): Path {
  const path: number[] = []
  for (let at = element; at && at !== part; at = at.parentElement)
    path.unshift([...(at.parentElement?.children ?? [])].indexOf(at))
  return path
}

/** Null where the part has no such place. */
const elementAt = (part: Element, path: Path): Element | null =>
  path.reduce<Element | null>((at, place) => at?.children[place] ?? null, part)
