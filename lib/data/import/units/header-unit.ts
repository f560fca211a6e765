/** The unit that a header speaks of, with how sure that is; what the header leaves out is assumed only where nothing else fits. */
import { isDevice } from './unit-part'
import { asWork, readUnit, type UnitExpression, type UnitReading } from './unit-grammar'
import { costUnit, unitOf, type CostUnit } from './units'
import { dimensionOf, FLOP, HOUR, isCurrency, PARAMETER, TOKEN, USD, type UnitFactor } from './unit-words'

/** The unit that a header names or means, or null where it says nothing of one. */
export interface HeaderUnit {
  readonly unit: CostUnit | null
  /** 0 to 1; below `SURE_ENOUGH` the unit is a proposal, and the reader is asked. */
  readonly certainty: number
  /** What the quantity is called where the header says it better than the unit's kind; ''. */
  readonly called: string
  /** What the header's words measure, where no unit is written: "price" is money. */
  readonly noun: string | null
}

export const SURE_ENOUGH = 0.5

/**
 * The unit that a header speaks of, or null where it takes a question.
 * @example guessUnit('Training compute (teraflop/s-days)')?.id // 'teraflops-day'
 */
export function guessUnit(header: string): CostUnit | null {
  const { unit, certainty } = headerUnit(header)
  return certainty >= SURE_ENOUGH ? unit : null
}

/** The same with its certainty and the unit that would be proposed. */
export function headerUnit(header: string): HeaderUnit {
  const reading = readUnit(header.replace(GOAL, ' '))
  const { expression, certainty } = CALENDAR.test(header.trim()) ? NOTHING : completed(reading)
  const unit = expression && unitOf(expression, reading.words)
  return {
    unit,
    certainty: unit ? (TWO_AT_ONCE.test(header) ? 0.3 : certainty) : 0,
    called: unit ? calledBy(unit, reading.words) : '',
    noun: reading.noun,
  }
}

/** "Params (M) / FLOPs (G)" are two columns in one; "8xH100 minutes" are of one machine, or of each chip in it. */
const TWO_AT_ONCE = /\)\s*\/\s*[\p{L}#]+[^(]*\(|(?<![\p{L}\d])\d+ ?[x×] ?(?:[HABV]\d{2,3}|MI\d{3}|TPU|GPU)/iu

/** "Time to 94 % accuracy": the goal is not what is measured. */
export const GOAL =
  /(?<![\p{L}\d])(?:to|until|till|at|for)[ _]+(?:reach[ _]+)?(?:\d+(?:[.,]\d+)?[ _]*%?(?:[ _]+(?:top-?[15]|test|val\w*))*(?:[ _]*(?:acc\w*|mAP|BLEU|score))|\d+(?:[.,]\d+)?[ _]*%)/iu

interface Completed {
  readonly expression: UnitExpression | null
  readonly certainty: number
}
const NONE: UnitExpression = { numerator: [], denominator: [], tens: 0, perTens: 0, log: null, year: null }
const NOTHING: Completed = { expression: null, certainty: 0 }

function completed(reading: UnitReading): Completed {
  const { expression, noun, words } = reading
  const has = (test: RegExp) => words.some((word) => test.test(word))
  // Epoch counts are no date of a run; ranks and counters are no quantity.
  if (has(/^(since|ago|age|until|alter|seit)$/) || has(RANK)) return NOTHING
  const written = expression ?? NONE
  // A share of something, or its multiple, is not measured in its unit; nor are settings of a run.
  if (reading.percent && written.denominator.length === 0) return NOTHING
  if (has(RELATIVE))
    return { ...(written.numerator.length > 0 ? { expression } : assumed(written, reading)), certainty: 0.3 }
  // "Price per GFLOPS": the speed has a second of its own, and the price no unit.
  const isInverse = written.numerator.every((unit) => dimensionOf(unit) === 'second') && written.denominator.length > 0
  if (noun === 'money' && isInverse && written.numerator.length > 0)
    return { expression: { ...written, numerator: [USD, ...written.numerator] }, certainty: 0.75 }
  if (written.numerator.length === 0) return assumed(written, reading)
  const isMoney = written.numerator.some((unit) => isCurrency(dimensionOf(unit)))
  const isTime = written.denominator.length === 0 && written.numerator.every((unit) => unit.dimensions.second === 1)
  // "Total GPU time", "time to first token": a time, and in what is not said.
  if (noun === 'second' && written.denominator.length === 0 && written.numerator.every(isTimed))
    return { expression, certainty: 0.3 }
  // "Price tokens" says two things at once.
  if (noun === 'money' && !isMoney && written.denominator.length === 0) return { expression, certainty: 0.3 }
  // "Day", "Year": the header of a date.
  if (isTime && noun === null && has(/^(date|released?|published|publication|update|start|end)$/)) return NOTHING
  // "Transistors per chip" counts them.
  if (written.numerator.some(({ dimensions }) => COUNTED in dimensions) && written.denominator.every(isDevice))
    return { expression: { ...written, denominator: [] }, certainty: 0.9 }
  if (reading.openLog && written.log === null) return { expression: { ...written, log: 'log10' }, certainty: 0.6 }
  const prefixed = (written.numerator[0]?.tens ?? 0) > 0
  if (reading.sense === 'either' && prefixed) return { expression, certainty: 0.4 }
  if (reading.openPer) {
    // "Transistors per microprocessor" counts transistors; "FLOP per forward pass" is no training compute.
    const counts = written.denominator.length > 0 || written.numerator.some(({ dimensions }) => COUNTED in dimensions)
    return { expression, certainty: counts ? 0.6 : 0.45 }
  }
  // A bare "flops", with no word of training or of speed: its numbers have to tell.
  if (reading.bareFlops) return { expression, certainty: 0.45 }
  // "$/1K" does not say a thousand of what.
  if (written.perTens !== 0 && written.denominator.length === 0) {
    return { expression: isMoney ? { ...written, denominator: [TOKEN] } : expression, certainty: 0.4 }
  }
  if (isMoney && written.denominator.length === 0 && words.includes('hourly')) {
    return { expression: { ...written, denominator: [HOUR] }, certainty: 0.9 }
  }
  return { expression, certainty: 0.95 }
}

/** What a time is said of, and never counted in. */
const isTimed = (unit: UnitFactor): boolean => isDevice(unit) || dimensionOf(unit) === 'token'

/** "Day" alone heads dates, "Days" counts them. */
const CALENDAR = /^(year|month|day|week|jahr|monat|tag|année|mois|jour|年|月|日)$/i
const RELATIVE = /^(relative|normali[sz]ed|ratio|share|fraction|multiplier|times|batch|vocab)$/
const COUNTED = 'transistor'
const RANK = /^(rank|ranking|index|idx|position|place|nr|排名|序号)$/

/** No unit is written; the noun, or the words of a size, say what is counted. */
function assumed(written: UnitExpression, { noun, words, openLog }: UnitReading): Completed {
  const withUnit = (unit: UnitFactor, certainty: number): Completed => ({
    expression: { ...written, numerator: [unit], log: written.log ?? (openLog ? 'log10' : null) },
    certainty,
  })
  const scaled = written.tens !== 0
  const has = (word: string) => words.includes(word)
  if (noun === 'money') return scaled || written.denominator.length > 0 ? withUnit(USD, 0.75) : NOTHING
  if (noun === 'flop') return withUnit(FLOP, 0.8)
  if (noun === 'parameter' || (has('size') && !has('dataset') && !has('data') && !has('batch') && !has('vocab'))) {
    return withUnit(PARAMETER, scaled ? 0.85 : has('model') || noun === 'parameter' ? 0.55 : 0.3)
  }
  if (noun === 'token') return withUnit(TOKEN, 0.55)
  return NOTHING
}

function calledBy({ kind }: CostUnit, words: readonly string[]): string {
  const has = (test: RegExp) => words.some((word) => test.test(word))
  if (kind.id === 'compute') {
    if (has(/^(inference|推理)$/)) return 'inference compute'
    if (has(/^(finetun\w*|fine|tuning)$/)) return 'fine-tuning compute'
  }
  if ((kind.id === 'usd' || kind.id === 'money') && has(PRICE)) return 'price'
  if (kind.id === 'time' && !has(/^(train\w*|training|训练\w*)$/)) return 'time'
  return ''
}

const PRICE = /^(prices?|pricing|msrp|preise?|prix|precio|prezzo|цена|价格|售价|单价)$/

/** The unit of cells that carry it, or null. */
export const unitOfCells = (expression: UnitExpression, header: string): CostUnit | null => {
  const { noun, words } = readUnit(header)
  if (expression.numerator.length > 0) {
    const unit = unitOf(noun === 'flop' ? asWork(expression) : expression, words)
    return unit && (costUnit(unit.id) ?? unit)
  }
  return completed({
    expression,
    noun,
    words,
    percent: false,
    openLog: false,
    sense: null,
    openPer: false,
    bareFlops: false,
  }).expression === null
    ? null
    : headerUnit(header).unit
}
