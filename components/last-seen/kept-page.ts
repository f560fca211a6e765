/**
 * The page of a reader's own file as it was left, one in a browser: what `seenScript` shows at once when it is opened again. It holds
 * what the page held as text and pixels, which React wrote; nothing in it runs.
 */

const STORE = 'last-seen'

/** What belongs to a hand that was there, or would be wrong of a picture. */
const LEFT_OUT = '[role="dialog"], [role="menu"], [popover], dialog, script, noscript'

/** As in `seenScript`. */
function keyNow(dark: boolean): string {
  const { theme } = document.documentElement.dataset
  const shown = theme ?? (dark ? 'dark' : 'light')
  const { pathname, search, hash } = window.location
  const build = process.env['HALVINGS_BUILD'] ?? ''
  return [build, window.innerWidth, window.devicePixelRatio, shown, pathname + search + hash].join(' ')
}

/**
 * Keeps it in place of the one before; where the browser has no room or takes nothing, none.
 * @param dark whether the system was dark while it was seen: a page that is being left may no longer know
 */
export function keepPage(page: HTMLElement, dark: boolean): void {
  try {
    window.localStorage.removeItem(STORE)
    window.localStorage.setItem(STORE, `${keyNow(dark)}\n${pictureOf(page)}`)
  } catch {
    // The next opening takes as long as the first.
  }
}

/** Forgets it if it shows that study. */
export function forgetPage(study: string): void {
  try {
    const key = window.localStorage.getItem(STORE)?.split('\n', 1)[0]
    if (key?.includes(study)) window.localStorage.removeItem(STORE)
  } catch {
    // Nothing is kept there.
  }
}

/** @returns its elements as HTML: dots as pictures, choices as attributes; of tables and what else a tab holds the room alone. */
function pictureOf(page: HTMLElement): string {
  // In a document of its own nothing is fetched: of a page that is being left a picture would be a message to elsewhere.
  const aside = document.implementation.createHTMLDocument('')
  const copy = aside.importNode(page, true)
  const pairs = <T extends HTMLElement>(selector: string) => {
    const copies = copy.querySelectorAll<T>(selector)
    return Array.from(page.querySelectorAll<T>(selector), (from, index) => [from, copies[index]] as const)
  }
  for (const [from, to] of pairs<HTMLCanvasElement>('canvas')) {
    const picture = aside.createElement('img')
    picture.src = from.toDataURL()
    picture.className = from.className
    picture.alt = ''
    to?.replaceWith(picture)
  }
  for (const [from, to] of pairs<HTMLSelectElement>('select'))
    to?.options[from.selectedIndex]?.setAttribute('selected', '')
  for (const [from, to] of pairs<HTMLInputElement>('input')) {
    if (from.type === 'checkbox' || from.type === 'radio') to?.toggleAttribute('checked', from.checked)
    else to?.setAttribute('value', from.value)
  }
  for (const [from, to] of pairs<HTMLElement>('[role="tabpanel"]')) {
    to?.style.setProperty('height', `${from.offsetHeight}px`)
    to?.replaceChildren()
  }
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove()
  // Only the page itself is what scripts, and those who test it, look for.
  for (const element of copy.querySelectorAll<HTMLElement>('[data-chart]')) element.dataset['chart'] = 'seen'
  return copy.innerHTML
}
