/** A target worth asking for first: ten times better than the best so far, to two digits so that it can be read. */
export function defaultTarget(points: readonly { readonly cost: number }[], fall: boolean): number | null {
  if (points.length === 0) return null
  const best = points.reduce(
    (found, { cost }) => (fall ? Math.min(found, cost) : Math.max(found, cost)),
    fall ? Infinity : 0,
  )
  const target = Number((fall ? best / 10 : best * 10).toPrecision(2))
  return target > 0 && Number.isFinite(target) ? target : null
}
