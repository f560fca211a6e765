/**
 * Studies on their way into the store, behind the page that shows them: whoever looks for one there waits for it, and a browser whose
 * page is closed meanwhile asks first.
 */
const underWay = new Set<Promise<unknown>>()

const askFirst = (event: Event): void => event.preventDefault()

/** @param kept settles when it is in the store, or not going to be */
export function beingKept(kept: Promise<unknown>): void {
  underWay.add(kept)
  addEventListener('beforeunload', askFirst)
  const end = () => {
    underWay.delete(kept)
    if (underWay.size === 0) removeEventListener('beforeunload', askFirst)
  }
  kept.then(end, end)
}

/** Resolves when nothing is on its way any more. */
export async function whenKept(): Promise<void> {
  await Promise.allSettled(underWay)
}
