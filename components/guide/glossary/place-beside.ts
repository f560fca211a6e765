/** Pixels between a card and the edge of the window. */
const MARGIN = 8

/** Puts a fixed card right under what it belongs to, or above where there is more room, and within the window. */
export function placeBeside(card: HTMLElement, at: DOMRect): void {
  const { width, height } = card.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const left = Math.max(MARGIN, Math.min(at.left, clientWidth - width - MARGIN))
  const below = at.bottom + height + MARGIN <= clientHeight || at.top < height + MARGIN
  card.style.left = `${left}px`
  card.style.top = `${below ? at.bottom : at.top - height}px`
}
