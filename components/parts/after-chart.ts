/**
 * What a page is read with comes before what it computes with: code for the latter is asked for once the chart can be pointed
 * at, or a moment later where there is none.
 */

/** Milliseconds after which a page without a chart to point at goes on. */
const LATEST = 2000

let settle = () => {}
const stands = new Promise<void>((resolve) => (settle = resolve))

/** Told by the chart when it can be pointed at; what waits for it is asked for once it has been painted. */
export const chartStands = (): void => {
  requestAnimationFrame(() => setTimeout(settle))
}

/** Settles when it can. */
export function afterChart(): Promise<void> {
  setTimeout(settle, LATEST)
  return stands
}
