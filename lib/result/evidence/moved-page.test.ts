/**
 * `docs/moved.md` says what the present code says of the present data. With `WRITE_MOVED=1` its column "to" is written anew;
 * what intervals were before is known from no code any more and stays. The scaling law's rows are of draws made at build.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { describeFigure } from '@/lib/figure/describe-figure'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { lawRates, study } from '../bundled-studies.fixture'
import type { FigureFit } from '../result'

const page = fileURLToPath(new URL('../../../docs/moved.md', import.meta.url))
const text = readFileSync(page, 'utf8')
const writes = env['WRITE_MOVED'] === '1'

const rows = text.split('\n').flatMap((line) => {
  const [, view = '', , to = ''] = line.split('|').map((cell) => cell.trim())
  const query = /^`(study=.*)`$/.exec(view)?.[1]
  return query === undefined || line.includes('10,000 draws') ? [] : [{ query, to, line }]
})
const written = new Map<string, string>()

/** Ends of months at 95 %, and the confidence to be faster than the view's first law. */
function told(query: string): string {
  const one = study(new URLSearchParams(query).get('study') ?? '')
  const { view, ignored } = decodeView(query, contextOf(one, lawRates))
  const shown = { lawRates, draws: null, ignored, asOf: '2026-07-18', origin: '', withoutEachRow: false }
  const { fit, laws } = describeFigure(view, one, shown)
  const confidence = laws[0]?.pFaster ?? null
  return `${fit?.slopeInterval ? ends(fit.halvingTime) : 'none'}; ${confidence === null ? '–' : sure(confidence)}`
}

const digits = (value: number, count: number): string => String(Number(value.toPrecision(count)))
const from = (months: number | null): string => (months === null ? 'at any speed' : `from ${digits(months, 4)}`)
const sure = (p: number): string => (p > 0.999 ? '> 0.999' : p < 0.001 ? '< 0.001' : digits(p, 3))

function ends({ direction, low, high, opposite }: FigureFit['halvingTime']): string {
  if (opposite) {
    const [own, other] = [from(low), from(opposite.low)]
    return direction === 'halving' ? `halving ${own} to doubling ${other}` : `halving ${other} to doubling ${own}`
  }
  const top = high === null ? null : digits(high, 4)
  if (low === null) return top === null ? `${direction} at any speed` : `${direction} at any speed to ${top}`
  return top === null ? `${direction} from ${digits(low, 4)}` : `${digits(low, 4)} to ${top}`
}

it('has every view whose interval moved', () => {
  expect(rows.length).toBeGreaterThan(80)
})

it.each(rows)('says of $query what is computed today', ({ query, to, line }) => {
  const now = told(query)
  if (writes) written.set(line, line.replace(`| ${to} `, `| ${now} `))
  else expect(to).toBe(now)
})

afterAll(() => {
  if (!writes) return
  const lines = text.split('\n').map((line) => written.get(line) ?? line)
  writeFileSync(page, lines.join('\n'))
})
