/**
 * Domains and ticks of the two axes, in data units; both renderers and every file take them from here. Log ticks stand on
 * decades, and where a domain holds fewer than two decades also on 2 and 5 times them, so that no axis has one label. Time
 * ticks stand on the first days of years, of months where there are few years, and on days where there are few months.
 */
import { max, min } from 'd3-array'
import { decimalYear } from '@/lib/data/decimal-year'
import { formats } from '@/lib/text/formats'
import { superscript } from '@/lib/text/make-formats'
import type { Lang } from '@/lib/text/words-in'
import { power } from '@/lib/stats/elementary/power'
import type { Axis, Tick } from './figure'

const NBSP = '\u00a0'
const MOST_TICKS = 9
/** Decades that a number can hold in full. */
const [LEAST_EXPONENT, MOST_EXPONENT] = [-307, 308]
/** Share of the span left free at each end of the time axis. */
const TIME_PADDING = 0.03
/** One date alone has no span: half a year at each end, and half a decade of cost, give it a scale to stand on. */
const ALONE_YEARS = 0.5
const ALONE_DECADES = 0.5

/** @param values positive costs to be shown, at least one */
export function logAxis(values: readonly number[], title: string, lang: Lang): Axis {
  const [low, high] = paddedLog(values)
  const first = Math.ceil(Math.log10(low) - 1e-9)
  const last = Math.floor(Math.log10(high) + 1e-9)
  const plain = low >= 1e-3 && high <= 1e5
  const decades = last - first + 1
  const step = Math.max(1, Math.ceil(decades / MOST_TICKS))
  const multiples = decades >= 3 ? [1] : decades >= 2 ? [1, 3] : [1, 2, 5]
  const ticks: Tick[] = []
  const minor: number[] = []
  for (let exponent = first - 1; exponent <= last; exponent++) {
    for (let multiple = 1; multiple <= 9; multiple++) {
      const value = Number(`${multiple}e${exponent}`)
      if (value < low || value > high) continue
      const labelled = multiples.includes(multiple) && (exponent - first) % step === 0
      if (labelled) ticks.push({ value, label: logLabel(multiple, exponent, plain, lang) })
      else if (multiple === 1 || step === 1) minor.push(value)
    }
  }
  // A domain narrower than a factor of two between round numbers: plain ticks still read as a scale.
  return ticks.length >= 2
    ? { scale: 'log', domain: [low, high], ticks, minor, title }
    : { scale: 'log', domain: [low, high], ticks: linearTicks(low, high, lang), minor: [], title }
}

/** @param values costs to be shown; the axis starts at zero because a linear cost axis compares amounts */
export function linearAxis(values: readonly number[], title: string, lang: Lang): Axis {
  const most = Math.max(max(values) ?? 0, 0)
  const high = most > 0 ? Math.min(Math.max(most * 1.05, power(10, LEAST_EXPONENT)), 1.79e308) : 1
  return { scale: 'linear', domain: [0, high], ticks: linearTicks(0, high, lang), minor: [], title }
}

/** @param years decimal years to be shown; @param shown ISO window chosen by the reader, or null for all */
export function timeAxis(
  years: readonly number[],
  shown: readonly [string, string] | null,
  lang: Lang,
): Omit<Axis, 'title'> {
  const window = shown?.map((date) => decimalYear(date) ?? NaN)
  const low = window?.[0] ?? min(years) ?? NaN
  const high = window?.[1] ?? max(years) ?? NaN
  const padding = window ? 0 : low === high ? ALONE_YEARS : Math.max((high - low) * TIME_PADDING, 0.05)
  const domain = [low - padding, high + padding] as const
  const span = domain[1] - domain[0]
  const { ticks, minor } =
    span < FEW_MONTHS
      ? dayTicks(domain, span, lang)
      : span < 2.5
        ? monthTicks(domain, span, lang)
        : yearTicks(domain, span)
  return { scale: 'linear', domain, ticks, minor }
}

function paddedLog(values: readonly number[]): readonly [number, number] {
  const low = Math.log10(min(values) ?? NaN)
  const high = Math.log10(max(values) ?? NaN)
  const padding = low === high ? ALONE_DECADES : Math.max((high - low) * 0.05, 0.05)
  const held = (exponent: number, least: number, most: number) => power(10, Math.min(Math.max(exponent, least), most))
  return [
    held(low - padding, LEAST_EXPONENT, MOST_EXPONENT - 1),
    held(high + padding, LEAST_EXPONENT + 1, MOST_EXPONENT),
  ]
}

/** Plain numbers where the whole axis lies between a thousandth and ten thousand; powers of ten on any longer one. */
function logLabel(multiple: number, exponent: number, plain: boolean, lang: Lang): string {
  const { formatNumber, trimZeros } = formats(lang)
  if (plain) return trimZeros(formatNumber(multiple * power(10, exponent), 3))
  return multiple === 1 ? `10${superscript(exponent)}` : `${multiple}${NBSP}×${NBSP}10${superscript(exponent)}`
}

function linearTicks(low: number, high: number, lang: Lang): Tick[] {
  const { formatNumber } = formats(lang)
  const rough = (high - low) / 6
  const unit = power(10, Math.floor(Math.log10(rough)))
  const step = ([1, 2, 5, 10].find((multiple) => multiple * unit >= rough) ?? 10) * unit
  const ticks: Tick[] = []
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high * (1 + 1e-12); index++) {
    const value = Number((index * step).toPrecision(12))
    ticks.push({ value, label: value === 0 ? '0' : formatNumber(value, significant(value, step)) })
  }
  return ticks
}

/** Digits that tell neighbouring ticks apart and no more. */
const significant = (value: number, step: number): number =>
  Math.max(1, Math.floor(Math.log10(Math.abs(value)) + 1e-9) - Math.floor(Math.log10(step) + 1e-9) + 1)

function yearTicks(domain: readonly [number, number], span: number): { ticks: Tick[]; minor: number[] } {
  const step = [1, 2, 5, 10, 20, 50].find((years) => span / years <= MOST_TICKS) ?? 100
  const ticks: Tick[] = []
  const minor: number[] = []
  for (let year = Math.floor(domain[0]); year <= domain[1]; year++) {
    const value = decimalYear(`${String(year).padStart(4, '0')}-01-01`)
    if (value === null || value < domain[0] || value > domain[1]) continue
    if (year % step === 0) ticks.push({ value, label: String(year) })
    else if (step <= 5) minor.push(value)
  }
  return { ticks, minor }
}

function monthTicks(domain: readonly [number, number], span: number, lang: Lang): { ticks: Tick[]; minor: number[] } {
  const { formatMonthYear } = formats(lang)
  const step = [1, 2, 3, 6].find((months) => (span * 12) / months <= MOST_TICKS) ?? 12
  const ticks: Tick[] = []
  const minor: number[] = []
  for (let year = Math.floor(domain[0]); year <= domain[1]; year++)
    for (let month = 0; month < 12; month++) {
      const day = `${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-01`
      const value = decimalYear(day)
      if (value === null || value < domain[0] || value > domain[1]) continue
      if (month % step === 0) ticks.push({ value, label: formatMonthYear(day) })
      else minor.push(value)
    }
  return { ticks, minor }
}

/** Years below which first days of months would be fewer than three. */
const FEW_MONTHS = 0.25
/** Days of a month that carry a label, the closest first. */
const LABELLED_DAYS: readonly (readonly number[])[] = [
  Array.from({ length: 31 }, (_, index) => index + 1),
  Array.from({ length: 15 }, (_, index) => 2 * index + 1),
  [1, 6, 11, 16, 21, 26],
]

function dayTicks(domain: readonly [number, number], span: number, lang: Lang): { ticks: Tick[]; minor: number[] } {
  const { formatShortDate } = formats(lang)
  const days = LABELLED_DAYS.find(({ length }) => span * 12 * length <= MOST_TICKS) ?? [1, 11, 21]
  const ticks: Tick[] = []
  const minor: number[] = []
  for (let year = Math.floor(domain[0]); year <= domain[1]; year++)
    for (let month = 0; month < 12; month++)
      for (let day = 1; day <= 31; day++) {
        // A day that its month does not have is no date.
        const date = [String(year).padStart(4, '0'), twoDigits(month + 1), twoDigits(day)].join('-')
        const value = decimalYear(date)
        if (value === null || value < domain[0] || value > domain[1]) continue
        if (days.includes(day)) ticks.push({ value, label: formatShortDate(date) })
        else minor.push(value)
      }
  return { ticks, minor }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
