import styles from './spark-line.module.css'

interface Props {
  /** Decimal year and log₂ of the cost. */
  readonly points: readonly (readonly [year: number, log2Cost: number])[]
}

const [WIDTH, HEIGHT, ROOM] = [96, 24, 3]

/** The points of a line by date and cost, each series on scales of its own: a shape beside words that say the numbers. */
export function SparkLine({ points }: Props) {
  const sorted = points.toSorted(([a], [b]) => a - b)
  const x = scale(
    sorted.map(([year]) => year),
    WIDTH,
  )
  const y = scale(
    sorted.map(([, cost]) => cost),
    HEIGHT,
  )
  const places = sorted.map(([year, cost]) => [x(year), HEIGHT - y(cost)] as const)
  return (
    <svg className={styles.spark} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={places.map((place) => place.join()).join(' ')} />
      {places.map(([cx, cy], index) => (
        <circle key={index} cx={cx} cy={cy} r={1.5} />
      ))}
    </svg>
  )
}

/** From the extent of values to pixels within the margins; to the middle where there is no extent. */
function scale(values: readonly number[], size: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return (value) => (high > low ? ROOM + ((value - low) / (high - low)) * (size - 2 * ROOM) : size / 2)
}
