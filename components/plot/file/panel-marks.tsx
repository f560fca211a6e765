import { linePath, pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import { lawLabels } from '../law-label-places'
import type { PanelMark } from './panel'
import type { PlacedPanel } from './place-panel'

interface Props<Kind extends PanelMark['kind']> {
  readonly mark: Extract<PanelMark, { readonly kind: Kind }>
  readonly placed: PlacedPanel
  readonly palette: Palette
}

/** So many whiskers lie far enough apart to be broad. */
const FEW = 12

/** One kind of mark of a panel, in its pixels. */
export function Mark({ mark, placed, palette }: Props<PanelMark['kind']>) {
  const { x, y, area } = placed
  const inside = (value: number): number => Math.min(area.bottom, Math.max(area.top, y(value)))
  switch (mark.kind) {
    case 'band': {
      const low = stepped(
        mark.points.map((point) => [x(point.x), inside(point.low)] as const),
        mark.step,
      )
      const high = stepped(
        mark.points.map((point) => [x(point.x), inside(point.high)] as const),
        mark.step,
      )
      return <path d={`${linePath([...low, ...high.toReversed()])}Z`} fill={palette.trend} fillOpacity={mark.opacity} />
    }
    case 'line': {
      const points = stepped(
        mark.points.map(([px, py]) => [x(px), inside(py)] as const),
        mark.step,
      )
      return (
        <path
          d={linePath(points)}
          fill="none"
          stroke={palette[mark.ink]}
          strokeWidth={mark.ink === 'trend' ? 2 : 1}
          strokeDasharray={mark.dashed ? '4 3' : undefined}
        />
      )
    }
    case 'dots':
      return <Dots {...{ mark, placed, palette }} />
    case 'whiskers': {
      const ends = mark.at.map((one) =>
        mark.along === 'y'
          ? `M${pixel(x(one.x))} ${pixel(inside(one.low))}V${pixel(inside(one.high))}`
          : `M${pixel(Math.max(area.left, x(one.low)))} ${pixel(y(one.y))}H${pixel(Math.min(area.right, x(one.high)))}`,
      )
      const step = (area.right - area.left) / Math.max(1, mark.at.length)
      const few = mark.at.length <= FEW ? 3 : 1
      const width = mark.along === 'y' ? Math.max(0.75, Math.min(3, step - 1)) : few
      return (
        <path d={ends.join('')} fill="none" stroke={palette.trend} strokeOpacity="0.35" strokeWidth={pixel(width)} />
      )
    }
    case 'bars':
      return mark.bars.map(({ from, to, value }) => {
        const gap = Math.min(1, (x(to) - x(from)) / 6)
        return (
          <rect
            key={from}
            data-role="bar"
            x={pixel(x(from) + gap / 2)}
            y={pixel(y(value))}
            width={pixel(x(to) - x(from) - gap)}
            height={pixel(area.bottom - y(value))}
            fill={from + to < 0 ? palette.ink3 : palette.trend}
            fillOpacity="0.55"
          />
        )
      })
    case 'shade': {
      const [from, to] = [Math.max(area.left, x(mark.from)), Math.min(area.right, x(mark.to))]
      return (
        <rect
          x={pixel(from)}
          y={area.top}
          width={pixel(Math.max(0, to - from))}
          height={pixel(area.bottom - area.top)}
          fill={palette.trend}
          fillOpacity="0.12"
        />
      )
    }
    case 'level':
      return (
        <path
          d={`M${pixel(area.left)} ${pixel(y(mark.y))}H${pixel(area.right)}`}
          stroke={palette.ink3}
          strokeDasharray={mark.dashed ? '3 3' : undefined}
        />
      )
    case 'laws':
      return <Laws {...{ mark, placed, palette }} />
    case 'upright':
      return <Upright {...{ mark, placed, palette }} />
    case 'beside':
      return <Beside {...{ mark, placed, palette }} />
  }
}

/** Between two levels the value of the harder one holds: up or down at the first, then across. */
function stepped(
  points: readonly (readonly [number, number])[],
  step: boolean,
): readonly (readonly [number, number])[] {
  if (!step) return points
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    return before ? [[before[0], point[1]] as const, point] : [point]
  })
}

function Dots({ mark, placed: { x, y }, palette }: Props<'dots'>) {
  return mark.dots.map(({ x: px, y: py, look, ringed = false }, index) => {
    const at = { cx: pixel(x(px)), cy: pixel(y(py)) }
    const looks = {
      full: { r: mark.radius, fill: palette.trend },
      faint: { r: mark.radius, fill: palette.ink3 },
      hollow: { r: mark.radius, fill: palette.paper, stroke: palette.trend, strokeWidth: 1.5 },
      own: { r: mark.radius, fill: palette.trend, stroke: palette.paper, strokeWidth: 1.5 },
    }
    return (
      <g key={index}>
        <circle data-role={look === 'own' ? 'own' : 'value'} {...at} {...looks[look]} />
        {ringed ? <circle {...at} r="7" fill="none" stroke={palette.ink} strokeWidth="1.5" /> : null}
      </g>
    )
  })
}

/** Text that nothing strikes through. */
const backed = ({ paper }: Palette) =>
  ({ stroke: paper, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' }) as const

function Laws({ mark: { laws }, placed: { y, area }, palette }: Props<'laws'>) {
  const zero = y(0)
  const across = (at: number) => `M${pixel(area.left)} ${pixel(at)}H${pixel(area.right)}`
  return (
    <>
      {zero >= area.top && zero <= area.bottom ? <path d={across(zero)} stroke={palette.ink3} /> : null}
      {laws.map(({ label, speed }) => (
        <path key={label} d={across(y(speed))} stroke={palette.law} strokeWidth="1.5" strokeDasharray="5 3" />
      ))}
    </>
  )
}

/** Above all marks, which would strike them through. */
export function LawNames({ mark: { laws }, placed: { y, area }, palette }: Props<'laws'>) {
  const labels = lawLabels(
    laws.map(({ label, speed }) => ({ name: label, line: y(speed) })),
    [y(0)],
    [area.top, area.bottom],
    area.right - area.left,
  )
  return labels.map(({ text, y: baseline }) => (
    <text
      key={text}
      x={pixel(area.right - 4)}
      y={pixel(baseline)}
      textAnchor="end"
      fill={palette.law}
      {...backed(palette)}
    >
      {text}
    </text>
  ))
}

function Upright({ mark: { x: value, label, ink, row }, placed: { x, area }, palette }: Props<'upright'>) {
  const at = x(value)
  const late = at > (area.left + area.right) / 2
  return (
    <>
      <path
        d={`M${pixel(at)} ${pixel(area.top)}V${pixel(area.bottom)}`}
        stroke={palette[ink]}
        strokeWidth={ink === 'ink3' ? 1 : 1.5}
        strokeDasharray={ink === 'trend' ? undefined : '5 3'}
      />
      <text
        x={pixel(late ? at - 4 : at + 4)}
        y={pixel(row === undefined ? area.bottom - 6 : area.top + 12 + 14 * row)}
        textAnchor={late ? 'end' : 'start'}
        fill={palette[ink]}
        {...backed(palette)}
      >
        {label}
      </text>
    </>
  )
}

/** Pixels between published numbers beside a panel. */
const APART = 9

function Beside({ mark: { at, title }, placed: { y, area }, palette }: Props<'beside'>) {
  const middle = area.right + 28
  const from = middle - ((at.length - 1) * APART) / 2
  return (
    <>
      <text x={pixel(area.right + 56)} y={pixel(area.top - 10)} textAnchor="end" fill={palette.ink2}>
        {title}
      </text>
      {at.map((one, index) => {
        const px = from + index * APART
        const inside = (value: number) => Math.min(area.bottom, Math.max(area.top, y(value)))
        return (
          <g key={index} data-role="published" stroke={palette.ink2} fill={palette.paper}>
            {one.low === null || one.high === null ? null : (
              <path d={`M${pixel(px)} ${pixel(inside(one.low))}V${pixel(inside(one.high))}`} />
            )}
            <path d={`M${pixel(px)} ${pixel(y(one.y) - 5)}l5 5l-5 5l-5 -5Z`} />
          </g>
        )
      })}
    </>
  )
}
