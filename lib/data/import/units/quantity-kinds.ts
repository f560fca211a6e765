/**
 * What can be measured along time: the kinds of quantity that a unit belongs to, each with the unit it is counted in, which way is
 * progress unless the reader says otherwise, and what its values can be. A kind is told by the dimensions of a unit alone.
 */
import type { Better } from '@/lib/data/study'

/** What a study needs to know of a quantity measured along time. */
export interface CostKind {
  /** Cost id, as in the `cost` parameter of a view. */
  readonly id: string
  /** Noun phrase in lower case. */
  readonly label: string
  /** Set after a number; '' where the reader names it. */
  readonly unit: string
  readonly better: Better
}

/** A kind with what tells a column of it: dimensions, size of its unit, and the values it can have. */
export interface QuantityKind extends CostKind {
  /** Dimensions with their exponents, in alphabetical order; any currency is `money`. */
  readonly dimensions: string
  /** Size of `unit` in base units: `times` x 10^`tens`. */
  readonly tens: number
  readonly times: number
  /** The median of a column of this kind lies between them, in `unit`; outside, the guess becomes a question. */
  readonly low: number
  readonly high: number
  /** How likely a column of this kind is the cost where several could be, 0 to 1: compute before GPU-hours before time before size. */
  readonly weight: number
}

type Rest = Partial<Pick<QuantityKind, 'tens' | 'times' | 'low' | 'high'>>
const kind = (
  dimensions: string,
  id: string,
  label: string,
  unit: string,
  better: Better,
  weight: number,
  { tens = 0, times = 1, low = 0, high = Infinity }: Rest = {},
): QuantityKind => ({ id, label, unit, better, dimensions, tens, times, low, high, weight })

/**
 * Bounds are wide on purpose: the smallest training run that is dated took 40 FLOP (Theseus, 1950) but the columns' medians lie above
 * 10^10, and the fastest machine reaches 10^19 FLOP/s.
 */
const QUANTITY_KINDS: readonly QuantityKind[] = [
  kind('flop', 'compute', 'training compute', 'FLOP', 'less', 1, { low: 1e12, high: 1e30 }),
  kind('gpu second', 'gpu-hours', 'GPU time', 'GPU-hours', 'less', 0.93, { times: 3600, low: 1e-2, high: 1e10 }),
  kind('second', 'time', 'training time', 's', 'less', 0.86, { low: 1e-9, high: 1e10 }),
  kind('core second', 'core-hours', 'processor time', 'core-hours', 'less', 0.85, { times: 3600 }),
  kind('node second', 'node-hours', 'node time', 'node-hours', 'less', 0.85, { times: 3600 }),
  kind('flop money-1 second-1', 'speed-per-usd', 'speed per dollar', 'FLOP/s per USD', 'more', 0.85, {
    low: 1e-9,
    high: 1e14,
  }),
  kind('flop joule-1', 'speed-per-watt', 'speed per watt', 'FLOP/s per W', 'more', 0.8, { low: 1, high: 1e15 }),
  kind('flop second-1', 'speed', 'speed', 'FLOP/s', 'more', 0.84, { low: 1e2, high: 1e22 }),
  kind('operation second-1', 'operations', 'speed', 'operations/s', 'more', 0.8, { low: 1e2, high: 1e22 }),
  kind('flop money-1', 'compute-per-usd', 'compute per dollar', 'FLOP per USD', 'more', 0.84, { low: 1e2, high: 1e22 }),
  kind('flop-1 money second', 'usd-per-speed', 'price of speed', 'USD per FLOP/s', 'less', 0.84, {
    low: 1e-16,
    high: 1e6,
  }),
  kind('flop-1 money', 'usd-per-flop', 'price of compute', 'USD per FLOP', 'less', 0.84, { low: 1e-24, high: 1 }),
  kind('money token-1', 'price', 'price', 'USD per million tokens', 'less', 0.82, { tens: -6, low: 1e-5, high: 1e5 }),
  kind('money', 'usd', 'cost', 'USD', 'less', 0.78, { low: 1e-6, high: 1e13 }),
  kind('gpu-1 money second-1', 'usd-per-gpu-hour', 'price of GPU time', 'USD per GPU-hour', 'less', 0.8, {
    times: 1 / 3600,
    low: 1e-3,
    high: 1e4,
  }),
  kind('money second-1', 'usd-per-hour', 'price of an hour', 'USD per hour', 'less', 0.78, {
    times: 1 / 3600,
    low: 1e-4,
    high: 1e6,
  }),
  kind('byte-1 money', 'usd-per-byte', 'price of storage', 'USD per byte', 'less', 0.79, { low: 1e-16, high: 1e6 }),
  kind('joule', 'energy', 'energy', 'kWh', 'less', 0.8, { tens: 3, times: 3600, low: 1e-9, high: 1e13 }),
  kind('joule second-1', 'power', 'power', 'W', 'less', 0.45, { low: 1e-6, high: 1e12 }),
  kind('second token-1', 'time-per-token', 'time per token', 's per token', 'less', 0.72),
  kind('second token', 'token-time', 'token time', 'token-s', 'less', 0.2),
  kind('token', 'tokens', 'training tokens', 'tokens', 'less', 0.5, { low: 1e3, high: 1e16 }),
  kind('parameter', 'parameters', 'parameters', 'parameters', 'less', 0.48, { low: 50, high: 1e16 }),
  kind('step', 'steps', 'training steps', 'steps', 'less', 0.46, { low: 1, high: 1e12 }),
  kind('mac', 'multiply-adds', 'multiply-adds of a pass', 'multiply-adds', 'less', 0.6, { low: 1e2, high: 1e18 }),
  kind('epoch', 'epochs', 'epochs', 'epochs', 'less', 0.35, { low: 1e-2, high: 1e7 }),
  kind('gpu', 'accelerators', 'accelerators', 'accelerators', 'more', 0.42, { low: 1, high: 1e10 }),
  kind('transistor', 'transistors', 'transistors', 'transistors', 'more', 0.6, { low: 1, high: 1e15 }),
  kind('byte', 'bytes', 'size', 'bytes', 'less', 0.38, { low: 1, high: 1e24 }),
  kind('byte second-1', 'bandwidth', 'bandwidth', 'bytes/s', 'more', 0.5),
  kind('hertz', 'clock', 'clock rate', 'Hz', 'more', 0.45),
  kind('metre', 'feature-size', 'feature size', 'm', 'less', 0.35, { low: 1e-10, high: 1 }),
]

/** A quantity that the reader names. */
export const OWN_KIND: CostKind = { id: 'value', label: 'value', unit: '', better: 'more' }

/** Null where no kind of the list has these dimensions; the first one where several have them. */
export const kindOfDimensions = (dimensions: string): QuantityKind | null =>
  QUANTITY_KINDS.find((candidate) => candidate.dimensions === dimensions) ?? null

/**
 * The kind of any other ratio or count that the grammar can read: "images per second", "USD per image", "samples". What is divided by
 * time, money or energy is better more; money, time and energy themselves are better less.
 */
export function composedKind(
  dimensions: string,
  { id, label, tens, times }: Pick<QuantityKind, 'id' | 'label' | 'tens' | 'times'>,
): QuantityKind {
  const over = dimensions.split(' ').filter((part) => !part.endsWith('-1'))
  const spends = over.some((part) => SPENT.has(part)) || (!dimensions.includes('-1') && USED_UP.has(dimensions))
  // What money buys is called by that: "cost per genome".
  const bought = over.join() === 'money' ? (/ per .*$/.exec(label)?.[0] ?? null) : null
  return kind(
    dimensions,
    id,
    bought === null ? label : `cost${bought}`,
    label,
    spends ? 'less' : 'more',
    dimensions.includes('-1') ? 0.7 : 0.3,
    {
      tens,
      times,
    },
  )
}

const SPENT = new Set(['money', 'second', 'joule', 'flop', 'gpu', 'co2'])
/** What training takes, where it is only counted. */
const USED_UP = new Set([
  'mac',
  'image',
  'sample',
  'datapoint',
  'frame',
  'game',
  'sequence',
  'sentence',
  'word',
  'character',
])

/** Kinds that share their dimensions with a commoner one and are told from it by a word, which then begins the unit's id. */
const WORDED: readonly { readonly word: string; readonly test: RegExp; readonly kind: QuantityKind }[] = [
  {
    word: 'latency',
    test: /^(latency|ttft|tpot|delay|response|first|延迟)$/,
    kind: kind('second', 'latency', 'latency', 's', 'less', 0.74, { low: 1e-9, high: 1e6 }),
  },
  {
    word: 'context',
    test: /^(context|kontext|window|上下文)$/,
    kind: kind('token', 'context-length', 'context length', 'tokens', 'more', 0.36, { low: 16, high: 1e10 }),
  },
]

/** The kind that a word of the header tells from the commoner one of its dimensions; null where none does. */
export const kindOfWords = (dimensions: string, words: readonly string[]) =>
  WORDED.find(({ kind, test }) => kind.dimensions === dimensions && words.some((word) => test.test(word))) ?? null
