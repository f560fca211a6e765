import { speedTitle } from '@/lib/text/analysis/pace'
import { specificationWords as words } from '@/lib/text/analysis/specifications'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import type { ChoiceGroup } from './choice-rows'
import { LawLines, LawNames } from '@/components/plot/law-lines'
import { type Frame, frameOf, Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import type { Series } from '../series'
import { alongProgress, speedAxis } from '@/components/plot/speed-axis'

const CURVE_HEIGHT = 280
const ROW = 15
const HEAD = 22

export const specificationHeight = (groups: readonly ChoiceGroup[]): number =>
  CURVE_HEIGHT + groups.reduce((sum, { rows }) => sum + HEAD + ROW * rows.length, 0) + 8

interface Props {
  readonly specifications: SpecificationsView
  readonly groups: readonly ChoiceGroup[]
  readonly series: Series
  readonly width: number
  readonly chosen: number | null
}

/** Sorted estimates with their intervals; beside them the published numbers; below, who made which choice. */
export function SpecificationPlot({ specifications, groups, series, width, chosen }: Props) {
  const { results, own, published } = specifications
  const frame = specificationFrame(width)
  const { progress, backward, laws } = series
  const speeds = results.map(({ slope }) => progress * slope)
  const intervals = results.map(({ interval }) => interval && alongProgress(interval, progress))
  const y = speedAxis(
    [
      ...speeds,
      ...laws.map(({ speed }) => speed),
      ...published.map(({ months }) => 12 / months),
      ...(own ? [progress * own.slope] : []),
    ],
    intervals.flatMap((interval) => (interval ? [interval] : [])),
    [frame.bottom, frame.top],
    18,
    backward,
  )
  const gutter = gutterOf(specifications)
  const at = stopAt(frame, gutter, results.length)
  const step = (frame.right - frame.left - gutter) / results.length
  const look = chosen === null ? undefined : speeds[chosen]
  const height = specificationHeight(groups)
  const middle = frame.right - GUTTER / 2
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={styles.plot}>
      <Plot frame={frame} x={[]} y={y.ticks} xTitle="" yTitle={speedTitle(progress === -1)}>
        <line className={styles.zero} x1={frame.left} x2={frame.right} y1={y.position(0)} y2={y.position(0)} />
        {intervals.map((interval, index) =>
          interval ? (
            <line
              key={index}
              className={styles.band}
              stroke="var(--trend)"
              strokeOpacity={0.35}
              strokeWidth={Math.max(0.75, Math.min(3, step - 1))}
              x1={at(index)}
              x2={at(index)}
              y1={y.position(interval[0])}
              y2={y.position(interval[1])}
            />
          ) : null,
        )}
        <LawLines laws={laws} axis={y} frame={{ ...frame, right: frame.right - gutter }} />
        {speeds.map((speed, index) => (
          <circle
            key={index}
            className={styles.dot}
            cx={at(index)}
            cy={y.position(speed)}
            r={step < 3 ? 1.5 : 2.5}
            data-role="specification"
          />
        ))}
        <LawNames laws={laws} axis={y} frame={{ ...frame, right: frame.right - gutter }} />
        {gutter > 0 ? (
          <line
            className={styles.hair}
            x1={frame.right - gutter + 6}
            x2={frame.right - gutter + 6}
            y1={frame.top}
            y2={frame.bottom}
          />
        ) : null}
        {published.map(({ months, low, high }, index) => (
          <g key={index} data-role="published">
            {low === undefined ? null : (
              <line
                className={styles.publishedEnds}
                x1={middle + offset(index, published.length)}
                x2={middle + offset(index, published.length)}
                y1={y.position(12 / low)}
                y2={y.position(high === undefined ? 0 : 12 / high)}
              />
            )}
            <path
              className={styles.published}
              d="M0 -5 L5 0 L0 5 L-5 0 Z"
              transform={`translate(${middle + offset(index, published.length)} ${y.position(12 / months)})`}
            />
          </g>
        ))}
        {own ? (
          <g data-role="own">
            {own.index === null ? (
              <line
                className={styles.ownLine}
                x1={frame.left}
                x2={frame.right}
                y1={y.position(progress * own.slope)}
                y2={y.position(progress * own.slope)}
              />
            ) : (
              <circle className={styles.own} cx={at(own.index)} cy={y.position(progress * own.slope)} r={6} />
            )}
            <text
              className={`${styles.trendLabel} ${styles.halo}`}
              x={own.index === null ? frame.left + 6 : at(own.index) + (own.index > results.length / 2 ? -9 : 9)}
              y={y.position(progress * own.slope) - 9}
              textAnchor={own.index !== null && own.index > results.length / 2 ? 'end' : 'start'}
            >
              {words.own}
            </text>
          </g>
        ) : null}
        {chosen !== null && look !== undefined ? (
          <circle className={styles.ring} cx={at(chosen)} cy={y.position(look)} r={5} />
        ) : null}
      </Plot>
      {published.length > 0 ? (
        <text className={styles.label} x={frame.right} y={12} textAnchor="end">
          {words.published} ◇
        </text>
      ) : null}
      <Dashboard groups={groups} frame={frame} at={at} step={step} gutter={gutter} />
      {chosen !== null ? (
        <line
          className={styles.cursor}
          strokeOpacity={0.4}
          x1={at(chosen)}
          x2={at(chosen)}
          y1={frame.top}
          y2={height}
        />
      ) : null}
    </svg>
  )
}

interface DashboardProps {
  readonly groups: readonly ChoiceGroup[]
  readonly frame: Frame
  readonly at: (index: number) => number
  readonly step: number
  readonly gutter: number
}

/** One path a row: a stroke for each specification that makes the choice. */
function Dashboard({ groups, frame, at, step, gutter }: DashboardProps) {
  const tops = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { rows }) => sum + HEAD + ROW * rows.length, CURVE_HEIGHT),
  )
  return groups.map(({ title, rows }, index) => {
    const top = tops[index] ?? 0
    return (
      <g key={title}>
        <text className={styles.title} x={0} y={top + 15} fontWeight={500}>
          {title}
        </text>
        {rows.map(({ label, made }, place) => {
          const y = top + HEAD + ROW * place
          return (
            <g key={label} data-role="choice">
              <text className={styles.tick} x={0} y={y + 10}>
                {label}
              </text>
              <line className={styles.grid} x1={frame.left} x2={frame.right - gutter} y1={y + 6} y2={y + 6} />
              <path
                className={styles.hair}
                style={{ stroke: 'var(--ink-2)', strokeWidth: Math.max(0.8, Math.min(5, step * 0.7)) }}
                d={made.map((one, i) => (one ? `M${at(i).toFixed(1)} ${y + 2}v8` : '')).join('')}
              />
            </g>
          )
        })}
      </g>
    )
  })
}

/** Room at the right for the published numbers. */
const GUTTER = 56

const offset = (index: number, count: number): number =>
  count > 1 ? (index / (count - 1) - 0.5) * (GUTTER - 28) + 3 : 3

const specificationFrame = (width: number): Frame => frameOf(width, CURVE_HEIGHT, [24, 0, 12, width < 560 ? 118 : 148])

const gutterOf = ({ published }: SpecificationsView): number => (published.length > 0 ? GUTTER : 0)

const stopAt =
  (frame: Frame, gutter: number, count: number) =>
  (index: number): number =>
    frame.left + ((frame.right - frame.left - gutter) * (index + 0.5)) / Math.max(1, count)

/** Pixels of the specifications across the picture, for pointer and keys. */
export function specificationStops(specifications: SpecificationsView, width: number): readonly number[] {
  const at = stopAt(specificationFrame(width), gutterOf(specifications), specifications.results.length)
  return specifications.results.map((_, index) => at(index))
}
