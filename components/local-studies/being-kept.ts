/** Studies on their way into the store, behind the page that shows them: whoever looks for one there waits for it. */
const underWay = new Set<Promise<unknown>>()

/** @param kept settles when it is in the store, or not going to be */
export function beingKept(kept: Promise<unknown>): void {
  underWay.add(kept)
  const end = () => void underWay.delete(kept)
  kept.then(end, end)
}

/** Resolves when nothing is on its way any more. */
export async function whenKept(): Promise<void> {
  await Promise.allSettled(underWay)
}
