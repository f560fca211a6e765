/**
 * The grammar of units: numerator, "per", denominator, prefixes, words and powers of ten, currency and its year, logarithm; in the
 * header outside and inside brackets, and behind the number of a cell. It reads any unit built from its words, not a list of headers.
 */
import { countedBy, unitTokens, type FlopSense, type UnitToken } from './unit-tokens'
import { CURRENCIES, FLOP, MINUTE, SCALE_LETTERS, SECOND, UNIT_LETTERS, USD, type UnitFactor } from './unit-words'

export const LOGARITHMS = ['log10', 'log2', 'ln'] as const
export type Logarithm = (typeof LOGARITHMS)[number]

export interface UnitExpression {
  readonly numerator: readonly UnitFactor[]
  readonly denominator: readonly UnitFactor[]
  /** Powers of ten written apart from the units, as in "million USD" or "(1e21)". */
  readonly tens: number
  readonly perTens: number
  readonly log: Logarithm | null
  /** Of the currency: "2020 USD". */
  readonly year: number | null
}

export interface UnitReading {
  /** Null where neither a unit nor a power of ten is written. Without a numerator, it only scales what the noun is measured in. */
  readonly expression: UnitExpression | null
  /** What the words say is measured, where the unit does not: "price" is money, "latency" time. A dimension, or null. */
  readonly noun: string | null
  readonly percent: boolean
  /** "log" without a base. */
  readonly openLog: boolean
  /** How "TFLOPs" is meant; null where no such word stands. */
  readonly sense: FlopSense | null
  /** "FLOPs" without a prefix or any word that says whether it is a count or a speed. */
  readonly bareFlops: boolean
  /** Divided by something that is no unit: "FLOP per forward pass". */
  readonly openPer: boolean
  /** The other words, in lower case. */
  readonly words: readonly string[]
}

/** Above the line, right behind "per", or further below the line. */
type Side = 'over' | 'per-open' | 'per'

interface Part {
  readonly numerator: UnitFactor[]
  readonly denominator: UnitFactor[]
  tens: number
  perTens: number
  log: Logarithm | null
  openLog: boolean
  year: number | null
  noun: string | null
  percent: boolean
  sense: FlopSense | null
  openPer: boolean
  bareFlops: boolean
  readonly words: string[]
}

const emptyPart = (): Part => ({
  numerator: [],
  denominator: [],
  tens: 0,
  perTens: 0,
  log: null,
  openLog: false,
  year: null,
  noun: null,
  percent: false,
  sense: null,
  openPer: false,
  bareFlops: false,
  words: [],
})

/** What a unit is, without its size: one dimension for most. */
export const dimensionOf = (unit: UnitFactor | undefined): string | null =>
  Object.keys(unit?.dimensions ?? {})[0] ?? null
export const isCurrency = (dimension: string | null): boolean => dimension !== null && CURRENCIES.has(dimension)

/**
 * Reads the unit that a text speaks of.
 * @param cell the text behind a number: one letter is a power of ten there ("819.2B")
 * @example readUnit('Price ($/1M tokens)').expression // usd per 10^6 token
 */
export function readUnit(text: string, cell = false): UnitReading {
  const groups = bracketGroups(unitTokens(text))
  const [main = [], ...inside] = groups
  let whole = readPart(main, cell)
  for (const tokens of inside) whole = merged(whole, readPart(tokens, true))
  settleFlops(whole)
  const { numerator, denominator, tens, perTens, log, year } = whole
  const says = numerator.length > 0 || denominator.length > 0 || tens !== 0 || perTens !== 0 || log !== null
  return {
    expression: says || whole.openLog ? { numerator, denominator, tens, perTens, log, year } : null,
    noun: whole.noun,
    percent: whole.percent,
    openLog: whole.openLog,
    sense: whole.sense,
    openPer: whole.openPer,
    bareFlops: whole.bareFlops,
    words: whole.words,
  }
}

/** What stands outside brackets, then what stands in each. */
function bracketGroups(tokens: readonly UnitToken[]): UnitToken[][] {
  const outside: UnitToken[] = []
  const inside: UnitToken[][] = []
  let open = false
  for (const token of tokens) {
    if (token.kind === 'open') {
      open = true
      inside.push([])
    } else if (token.kind === 'close') open = false
    else (open ? (inside.at(-1) ?? outside) : outside).push(token)
  }
  return [outside, ...inside]
}

/** A single letter as a unit or a power of ten, by what stands before it. */
function letter(text: string, part: Part, afterPer: boolean, afterNumber: boolean): UnitToken | null {
  // "1m" behind a "per" is a million.
  const behind = afterNumber ? SCALE_LETTERS.get(text) : undefined
  if (behind !== undefined) return { kind: 'scale', tens: behind }
  const isTime = part.noun === 'second' || part.numerator.some(({ dimensions }) => 'gpu' in dimensions)
  if (text === 'm' && (afterPer || isTime)) return { kind: 'unit', unit: MINUTE }
  const unit = UNIT_LETTERS.get(text) ?? UNIT_LETTERS.get(text.toLowerCase())
  const isScale = SCALE_LETTERS.has(text)
  if (unit && !(isScale && !isTime && !afterPer)) return { kind: 'unit', unit }
  const tens = SCALE_LETTERS.get(text)
  return tens === undefined ? null : { kind: 'scale', tens }
}

function readPart(tokens: readonly UnitToken[], inBracket: boolean): Part {
  const part = emptyPart()
  let side: Side = 'over'
  let adjacent = false
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const isLast = index === tokens.length - 1
    let now: UnitToken = token
    if (token.kind === 'word') {
      const after = tokens[index + 1]
      const isCount = after?.kind === 'word' && /^(counts?|number)$/i.test(after.text)
      const perUnit = side === 'per-open' || isCount ? countedBy(token.text) : null
      const standsAsUnit =
        inBracket ||
        side === 'per-open' ||
        isLast ||
        before?.kind === 'unit' ||
        after?.kind === 'unit' ||
        (index === 0 && after?.kind === 'per')
      const short =
        token.text.length <= 2 && standsAsUnit
          ? letter(token.text, part, side === 'per-open', before?.kind === 'number')
          : null
      if (perUnit) now = { kind: 'unit', unit: perUnit }
      else if (
        short &&
        (inBracket ||
          side !== 'over' ||
          hasContext(part) ||
          after?.kind === 'per' ||
          isCurrency(nextDimension(tokens, index)))
      ) {
        now = short
      } else if (/^mm$/i.test(token.text) && before?.kind === 'unit') now = { kind: 'scale', tens: 6 }
    }
    switch (now.kind) {
      case 'log':
        if (now.base !== 'log') part.log = now.base
        else if (part.numerator.length === 0) part.openLog = true
        else part.words.push(now.base)
        break
      case 'percent':
        part.percent = true
        break
      case 'per':
        side = 'per-open'
        break
      case 'number':
        if (side === 'per-open') part.perTens += powerOfTen(now.value)
        else if (now.value >= 1900 && now.value < 2100 && Number.isInteger(now.value)) part.year = now.value
        else part.words.push(String(now.value))
        break
      case 'scale':
        if (side === 'per-open') part.perTens += now.tens
        else part.tens += now.tens
        break
      case 'unit':
        side = addUnit(part, now, side, adjacent)
        break
      case 'noun':
        part.words.push(now.text)
        if (side === 'per-open') {
          // "performance per price" divides by money; "cost per time" says nothing of its unit.
          if (now.dimension === 'money') part.denominator.push(USD)
          else if (now.dimension === 'flop') part.denominator.push(FLOP)
          else part.openPer = true
          side = 'per'
        } else if (part.noun !== 'money') part.noun = now.dimension
        break
      case 'word':
        part.words.push(now.text.toLowerCase())
        // "per 1M output tokens"
        if (side === 'per-open' && ADJECTIVE.test(now.text)) break
        if (side === 'per-open') {
          part.openPer = !/^(run|model|training|system)$/i.test(now.text)
          side = 'over'
        } else if (side === 'per') side = 'over'
        break
      default:
        break
    }
    if (token.kind === 'break' && side === 'per') side = 'over'
    adjacent = now.kind === 'unit' || (now.kind === 'join' && adjacent)
  }
  if (side === 'per-open' && part.denominator.length === 0 && part.perTens === 0) part.openPer = true
  return part
}

const ADJECTIVE = /^(input|output|prompt|completion|generated|training|blended|cached|new)$/i

/** A letter at the end is a unit only behind something measured: "time_s", "params_b", "cost m". */
const hasContext = (part: Part): boolean =>
  part.noun !== null || part.numerator.some((unit) => dimensionOf(unit) !== null)

function nextDimension(tokens: readonly UnitToken[], index: number): string | null {
  const next = tokens[index + 1]
  return next?.kind === 'unit' ? dimensionOf(next.unit) : null
}

const powerOfTen = (value: number): number => {
  const tens = Math.round(Math.log10(value))
  return value > 0 && Number(`1e${tens}`) === value ? tens : 0
}

function addUnit(
  part: Part,
  { unit, sense }: { readonly unit: UnitFactor; readonly sense?: FlopSense },
  side: Side,
  adjacent: boolean,
): Side {
  const dimension = dimensionOf(unit)
  if (sense && part.sense === null) part.sense = sense
  if (side === 'per-open') {
    // "USD per FLOP/s": divided by a speed, so the second goes on top.
    const ofSpeed = dimension === 'second' && isSpeed(part.denominator.at(-1) ?? unit) && part.numerator.length > 0
    ;(ofSpeed ? part.numerator : part.denominator).push(unit)
    return 'per'
  }
  if (side === 'per') {
    const isTime = dimension === 'second'
    // "FLOP/s-days": a second time undoes the first.
    if (isTime && part.denominator.some((other) => dimensionOf(other) === 'second')) part.numerator.push(unit)
    // "per chip-hour": both divide.
    else if (adjacent && isTime && part.denominator.some((other) => isDevice(other))) part.denominator.push(unit)
    return 'per'
  }
  const last = part.numerator.at(-1)
  if (!last) part.numerator.push(unit)
  else if (isDevice(last) && isDevice(unit)) {
    if (dimension === 'gpu') part.numerator.splice(-1, 1, unit)
  } else if (dimension === 'second' && adjacent && (isDevice(last) || isSpeed(last))) part.numerator.push(unit)
  else if (isCurrency(dimensionOf(last))) {
    // A price stays money, whatever else is named.
  } else if (isCurrency(dimension) || isDevice(last) || dimensionOf(last) !== dimension) {
    part.numerator.splice(0, part.numerator.length, unit)
  }
  return 'over'
}

const isDevice = (unit: UnitFactor): boolean => ['gpu', 'core', 'node'].includes(dimensionOf(unit) ?? '')
const isSpeed = (unit: UnitFactor): boolean =>
  ['flop', 'operation'].includes(dimensionOf(unit) ?? '') || /watt$/.test(unit.name)

/** What a bracket adds to the words before it: the whole unit, the currency of "price per hour", or a power of ten. */
function merged(main: Part, bracket: Part): Part {
  const words = [...main.words, ...bracket.words]
  const both = {
    ...main,
    words,
    percent: main.percent || bracket.percent,
    log: main.log ?? bracket.log,
    openLog: main.openLog || (bracket.openLog && bracket.numerator.length > 0),
    year: bracket.year ?? main.year,
    noun: main.noun ?? bracket.noun,
    openPer: main.openPer || bracket.openPer,
  }
  const isPrice =
    main.noun === 'money' && isCurrency(dimensionOf(bracket.numerator[0])) && main.denominator.length === 0
  if (isPrice && main.numerator.length > 0) {
    // "GPU hour price (USD)" is a price of GPU-hours; of "token price (USD)" it is not said how many.
    const isTimeOnDevice = main.numerator.some(isDevice) && main.numerator.length > 1
    if (isTimeOnDevice)
      return { ...both, numerator: bracket.numerator, denominator: main.numerator, tens: bracket.tens }
    if (!main.numerator.every((unit) => isDevice(unit) || isCurrency(dimensionOf(unit)))) {
      return { ...both, numerator: bracket.numerator, tens: bracket.tens, openPer: true }
    }
  }
  const onlyDevice = bracket.numerator.length > 0 && bracket.numerator.every(isDevice)
  if (bracket.numerator.length > 0 && !(onlyDevice && (main.numerator.length > 0 || main.noun !== null))) {
    const sense = bracket.sense ?? main.sense
    if (
      bracket.denominator.length === 0 &&
      bracket.perTens === 0 &&
      (main.denominator.length > 0 || main.perTens !== 0)
    ) {
      // "Price per 1k tokens (USD)"; "tokens per second (batch of images)" already has its numerator.
      return main.numerator.length > 0 && !main.numerator.every(isDevice)
        ? { ...both, sense }
        : { ...both, numerator: bracket.numerator, tens: bracket.tens, sense }
    }
    const { numerator, denominator, tens, perTens } = bracket
    return { ...both, numerator, denominator, tens, perTens, sense, openPer: bracket.openPer }
  }
  if (bracket.denominator.length > 0 && main.numerator.length > 0) {
    return { ...both, denominator: bracket.denominator, perTens: bracket.perTens }
  }
  return { ...both, tens: main.tens + bracket.tens, perTens: main.perTens + bracket.perTens }
}

const WORK =
  /^(train(ing|ed)?|pre-?train(ing)?|inference|fine-?tun(e|ing)|finetune|total|forward|compute[ds]?|training|ops|训练|推理|trainings.*)$/
const SPEED =
  /^(peak|performance|perf|speed|rmax|rpeak|fp\d+|bf\d+|tf\d+|int\d+|tensor|throughput|boost|theoretical|processing|dense|sparse|single|double|half|precision|linpack|gpu|峰值|性能|速度)$/

/**
 * Whether "FLOPs" are operations or operations a second. Times a time they were a speed, over a time they are counted; with the words
 * "peak" or "FP16" a speed, with "training" a count. A plain "FLOPs" counts; "TFLOPs" alone stays open.
 */
function settleFlops(part: Part): void {
  if (part.sense === null) return
  const seconds = (units: readonly UnitFactor[]) => units.filter((unit) => dimensionOf(unit) === 'second').length
  const [first, second] = part.numerator
  const [divisor] = part.denominator
  if (first && isSpeed(first) && second === SECOND && divisor && seconds([divisor]) === 1 && divisor.times > 1) {
    // "teraflops-s/days" is written for teraflop/s-days.
    part.numerator.splice(1, 1, divisor)
    part.denominator.splice(0, 1)
  }
  if (part.numerator.some(isSpeed)) {
    if (seconds(part.denominator) > 0) part.sense = 'work'
    else if (seconds(part.numerator) > 0) {
      part.denominator.unshift(SECOND)
      part.sense = 'work'
    } else if (part.sense !== 'work') {
      const saysWork =
        part.openLog || part.log !== null || part.words.some((word) => WORK.test(word) && word !== 'compute')
      const saysSpeed = part.words.some((word) => SPEED.test(word)) || part.denominator.length > 0
      const prefixed = (part.numerator[0]?.tens ?? 0) > 0
      if (saysWork !== saysSpeed) part.sense = saysWork ? 'work' : 'speed'
      else if (!prefixed && part.sense === 'either' && !saysSpeed) {
        part.sense = 'work'
        part.bareFlops = part.noun !== 'flop'
      }
      if (part.sense !== 'work') part.denominator.unshift(SECOND)
    }
  } else if (part.denominator.some(isSpeed) && part.sense !== 'work') {
    // "USD per GFLOPS": the divisor is a speed.
    if (seconds(part.numerator) === 0) part.numerator.push(SECOND)
  }
}
