/** A header or the end of a cell as the words of the unit grammar: "Price ($/1M tokens)" to price ( usd / 1 10^6 tokens ). */
import { GPU, isChip, PER, PREFIXES, SCALE_WORDS, UNIT_WORDS, type UnitFactor } from './unit-words'
import { NOUNS } from './nouns'
import { LOWER_B } from './per-words'

/** What "FLOPs" counts is open: operations (`work`) or operations a second (`speed`). */
export type FlopSense = 'work' | 'speed' | 'either'

/** A word of the unit grammar, with what it stands for. */
export type UnitToken =
  | { readonly kind: 'unit'; readonly unit: UnitFactor; readonly sense?: FlopSense }
  | { readonly kind: 'scale'; readonly tens: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'log'; readonly base: 'log10' | 'log2' | 'ln' | 'log' }
  | { readonly kind: 'noun'; readonly dimension: string; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'percent' | 'per' | 'open' | 'close' | 'join' | 'break' }

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Full-width letters to plain ones, powers set high to "^21", all brackets to round ones. */
export function plainText(text: string): string {
  return text
    .replace(/[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) =>
      power === '²'
        ? '²'
        : `^${[...power].map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : SUPERSCRIPTS.indexOf(sign))).join('')}`,
    )
    .replace(/²/g, '2')
    .normalize('NFKC')
    .replace(/[[{【〔]/g, '(')
    .replace(/[\]}】〕]/g, ')')
    .replace(/μ/g, 'µ')
}

const SHAPE =
  /(?<power>(?:[x×*·⋅]\s*)?10\s*(?:\^|\*\*)\s*\(?[+-]?\d+\)?|(?<![\p{L}\d.])1e\+?-?\d+(?![\p{L}\d]))|(?<inverse>\^-1)|(?<number>\d+(?:,\d{3})*(?:\.\d+)?)|(?<cjk>[\p{Script=Han}]+)|(?<money>(?:US|CN|C|A)?[$€£¥₹₩₽¢])|(?<word>[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}µ][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}µ\d]*)|(?<mark>[%()/–—-])|(?<other>[,;:|])/giu

const POWER_DIGITS = /[+-]?\d+(?=\)?$)/

/** The tokens of a text, in its order. What no vocabulary knows stays as a word in lower case. */
export function unitTokens(text: string): readonly UnitToken[] {
  const plain = plainText(text)
    .replace(/(?:gpu)?卡时/gi, ' GPU小时')
    .replace(/(?<![a-z])wall[-_ ]?(?:clock|time)(?![a-z])/gi, 'walltime')
    .replace(/\b(?:(k|m|g|t)(?:ilo|ega|iga|era))?watt[-_ ]?hours?\b/gi, '$1wh')
    .replace(/(?<![a-z])([tpez])f(?:lops?)?s?days?(?![a-z])/gi, '$1flops days')
    .replace(/(?<=[gt]pu)[-_ ]?h(?:rs?)?(?![a-z])/gi, ' hours')
    .replace(/(?<![a-z])([km])(?=[gt]pus?(?![a-z]))/gi, (_, size: string) =>
      /k/i.test(size) ? 'thousand ' : 'million ',
    )
    .replace(/\b([habv]\d{2,3}[a-z]?)[-_ ]?\d+ ?gb\b/gi, '$1')
    .replace(/\b(rtx|gtx|tpu)[ _]+(v?\d)/gi, '$1$2')
    .replace(/\blog[ _]+(10|2)\b/gi, 'log$1')
    .replace(/(?<=flop)[-_ ]+s(?=[-_ ]+(?:days?|hours?|years?)\b)/gi, 's')
    .replace(/\b([kmgt]?)mult(?:i(?:ply)?)?[-_ ]?adds?\b/gi, '$1macs')
    .replace(/\bbase[-_ ]?pairs?\b/gi, 'basepairs')
    .replace(/\bMTr\b/g, 'million transistors')
  const spelled = DNA.test(text) ? plain.replace(/\b([kmg])b\b/gi, baseWord) : plain
  const tokens: UnitToken[] = []
  for (const { groups } of spelled.matchAll(SHAPE)) {
    if (!groups) continue
    const { power, inverse, number, cjk, money, word, mark, other } = groups
    if (power !== undefined) tokens.push({ kind: 'scale', tens: Number(POWER_DIGITS.exec(power)?.[0] ?? 0) })
    else if (inverse !== undefined) invert(tokens)
    else if (number !== undefined) tokens.push({ kind: 'number', value: Number(number.replaceAll(',', '')) })
    else if (cjk !== undefined) tokens.push(...hanTokens(cjk))
    else if (money !== undefined) tokens.push(...wordTokens(money))
    else if (word !== undefined) tokens.push(...wordTokens(word))
    else if (mark !== undefined) tokens.push(MARKS[mark] ?? { kind: 'join' })
    else if (other !== undefined) tokens.push({ kind: 'break' })
  }
  return tokens
}

/** Where sequences are spoken of, "Mb" counts bases. */
const DNA = /\b(dna|rna|genom\w*|sequencing|nucleotides?|bases)\b/i
const DNA_SIZES: Readonly<Record<string, string>> = { k: 'kilo', m: 'mega', g: 'giga' }
const baseWord = (_: string, size: string): string => `${DNA_SIZES[size.toLowerCase()] ?? ''}bases`

const MARKS: Readonly<Record<string, UnitToken>> = {
  '%': { kind: 'percent' },
  '(': { kind: 'open' },
  ')': { kind: 'close' },
  '/': { kind: 'per' },
}

/** "tok s^-1": the unit before it is a divisor. */
function invert(tokens: UnitToken[]): void {
  const last = tokens.pop()
  tokens.push({ kind: 'per' })
  if (last) tokens.push(last)
}

const HAN = [...UNIT_WORDS.keys(), ...SCALE_WORDS.keys(), ...NOUNS.keys(), ...PER]
  .filter((word) => /\p{Script=Han}/u.test(word))
  .sort((a, b) => b.length - a.length)

/** Chinese has no spaces: the longest known word at each place, the rest kept together. */
function hanTokens(text: string): UnitToken[] {
  const tokens: UnitToken[] = []
  let unknown = ''
  for (let at = 0; at < text.length;) {
    const known = HAN.find((word) => text.startsWith(word, at))
    if (known === undefined) {
      unknown += text[at]
      at += 1
      continue
    }
    if (unknown !== '') tokens.push({ kind: 'word', text: unknown })
    unknown = ''
    tokens.push(known === '每' ? { kind: 'per' } : (vocabulary(known, known) ?? { kind: 'word', text: known }))
    at += known.length
  }
  if (unknown !== '') tokens.push({ kind: 'word', text: unknown })
  return tokens
}

/** A word as a whole, or its parts where a program has glued them ("costPerHour", "GPUHours"). */
function wordTokens(word: string): UnitToken[] {
  const glued = /^([kmbgt])(tok|toks|tokens?|params?|samples?|images?)$/i.exec(word)
  if (glued)
    return [
      { kind: 'scale', tens: GLUED[(glued[1] ?? '').toLowerCase()] ?? 0 },
      ...wordTokens(`${(glued[2] ?? '').replace(/s$/, '')}s`),
    ]
  const rate = RATES.get(word.toLowerCase())
  if (rate) return unitTokens(rate).slice()
  const whole = vocabulary(word, word.toLowerCase())
  if (whole) return [whole]
  const parts = word.split(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
  if (parts.length > 1) return parts.flatMap(wordTokens)
  return [{ kind: 'word', text: word }]
}

const GLUED: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, g: 9, t: 12 }
const RATES: ReadonlyMap<string, string> = new Map([
  ['qps', 'requests/s'],
  ['rps', 'requests/s'],
  ['fps', 'frames/s'],
])

const FLOPS = /^(k|m|g|t|p|e|z|y|r|q|kilo|mega|giga|tera|peta|exa|zetta|yotta|ronna|quetta)?(flops?)$/i
const FLOPS_SHORT = /^([gtpez])fs?$/i
const OPERATIONS = /^(k|m|g|t|p|kilo|mega|giga|tera|peta)?(ops|operations?)$/i
/** Multiply-adds of one pass: counted, unless a second divides them. */
const MACS = /^(k|m|g|t|p|kilo|mega|giga|tera|peta)?(?:macs|madds?)$/i
const BYTES = /^(k|m|g|t|p|e)i?b(?:ytes?)?$|^(kilo|mega|giga|tera|peta)bytes?$/i
const PREFIX_NAMES: Readonly<Record<number, string>> = {
  3: 'kilo',
  6: 'mega',
  9: 'giga',
  12: 'tera',
  15: 'peta',
  18: 'exa',
  21: 'zetta',
  24: 'yotta',
  27: 'ronna',
  30: 'quetta',
}

const prefixed = (prefix: string | undefined, name: string): UnitFactor => {
  const tens = PREFIXES.get(prefix?.toLowerCase() ?? '') ?? 0
  return { name: `${PREFIX_NAMES[tens] ?? ''}${name}`, dimensions: { [name]: 1 }, tens, times: 1 }
}

function vocabulary(word: string, lower: string): UnitToken | null {
  const unit = UNIT_WORDS.get(lower)
  if (unit) return { kind: 'unit', unit }
  const scale = SCALE_WORDS.get(lower)
  if (scale !== undefined) return { kind: 'scale', tens: scale }
  if (PER.has(lower)) return { kind: 'per' }
  const dimension = NOUNS.get(lower)
  if (dimension !== undefined) return { kind: 'noun', dimension, text: lower }
  if (/^(percent|percentage|pct|prozent)$/.test(lower)) return { kind: 'percent' }
  // Orders of magnitude are powers of ten.
  if (/^ooms?$/.test(lower)) return { kind: 'log', base: 'log10' }
  if (/^(log10|lg|log2|ln|log)$/.test(lower)) {
    return { kind: 'log', base: lower === 'log2' || lower === 'ln' || lower === 'log' ? lower : 'log10' }
  }
  const flops = FLOPS.exec(word)
  if (flops) return { kind: 'unit', unit: prefixed(flops[1], 'flop'), sense: senseOf(word, flops[1] !== undefined) }
  const short = FLOPS_SHORT.exec(word)
  if (short) return { kind: 'unit', unit: prefixed(short[1], 'flop'), sense: 'speed' }
  const macs = MACS.exec(word)
  if (macs) return { kind: 'unit', unit: prefixed(macs[1], 'mac') }
  const operations = OPERATIONS.exec(word)
  if (operations) return { kind: 'unit', unit: prefixed(operations[1], 'operation'), sense: 'speed' }
  const lowerB = /^[KMGT]b$/.test(word) ? [...LOWER_B].find(([, { written }]) => written.name === word) : undefined
  if (lowerB) return { kind: 'unit', unit: lowerB[0] }
  const bytes = BYTES.exec(word)
  if (bytes) return { kind: 'unit', unit: prefixed(bytes[1] ?? bytes[2], 'byte') }
  return isChip(lower) ? { kind: 'unit', unit: GPU } : null
}

/** "FLOP" is a count, "TFLOPS" a speed; "FLOPs" and "flops" are written for both. */
function senseOf(word: string, hasPrefix: boolean): FlopSense {
  if (/flop$/i.test(word)) return 'work'
  return /FLOPS$/.test(word) && hasPrefix ? 'speed' : 'either'
}
