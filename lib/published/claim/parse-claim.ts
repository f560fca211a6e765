/**
 * Reads a claim of how fast something gets better from plain words, English or Chinese. Never throws: what it can't read it
 * says, and what is missing it names.
 */
import { LEAST_MONTHS, MOST_MONTHS } from '@/lib/fits/rates/laws'
import { power } from '@/lib/stats/elementary/power'
import type { Claim, ClaimProblem, ClaimReading } from './claim'
import { FALLS, FILLERS, NUMBER, numberOf, RISES, SUBJECTS, UNIT, yearsOf } from './claim-words'

const LONGEST = 300
/** Moore 1975: the number of components doubles every two years. */
const MOORE_MONTHS = 24
const FIRST_YEAR = 1940
const LAST_YEAR = 2100

const EVERY = '(?:every|each|per|an?|/|每|每隔)'
const PERIOD = `(?:(${NUMBER})\\s*[- ]?\\s*)?(${UNIT})(?![a-z])`
const FACTOR_WORDS = '(?:x|×|times|[- ]?fold|倍)'

/** A piece of the text that says how fast, as doublings in so many years; `years` null: it does not say in what time. */
interface Found {
  readonly doublings: number
  readonly years: number | null
  readonly falls: boolean | null
  readonly matched: string
}

interface Pattern {
  readonly form: RegExp
  readonly read: (match: RegExpExecArray) => Omit<Found, 'matched'>
}

const period = (number: string | undefined, unit: string | undefined): number =>
  (number === undefined ? 1 : numberOf(number)) * yearsOf(unit ?? '')

const HALF = 'halv\\w*|half\\b|减半|減半'
const TWICE = 'doubl\\w*|翻一番|翻番|翻倍|翻一倍'
const byWord = (word: string): number => (/^(?:tripl)/.test(word) ? Math.log2(3) : /^quadrupl/.test(word) ? 2 : 1)
const GAP = '[^.;。；]{0,60}?'

/** The first that fits counts: what says most comes first. */
const PATTERNS: readonly Pattern[] = [
  // "halves every 8 months", "doubling time of 6 months", "doubles every other year"
  {
    form: new RegExp(
      `(${HALF}|${TWICE}|tripl\\w*|quadrupl\\w*)${GAP}(?:every|each|in|of|time:?|per|once an?)\\s+(other\\s+)?(?:about |around |roughly )?${PERIOD}`,
    ),
    read: ([, word = '', other, number, unit]) => ({
      doublings: byWord(word),
      years: period(number, unit) * (other === undefined ? 1 : 2),
      falls: new RegExp(`^(?:${HALF})`).test(word),
    }),
  },
  // "every 8 months it halves", "每8个月减半", "8-month doubling time"
  {
    form: new RegExp(`(?:${EVERY}\\s*)?${PERIOD}${GAP}(${HALF}|${TWICE})`),
    read: ([, number, unit, word = '']) => ({
      doublings: 1,
      years: period(number, unit),
      falls: new RegExp(`^(?:${HALF})`).test(word),
    }),
  },
  // "half an order of magnitude a year", "2 orders of magnitude per decade"
  {
    form: new RegExp(`(${NUMBER})?\\s*(?:orders? of magnitude|ooms?|个数量级|數量級)${GAP}${EVERY}\\s*${PERIOD}`),
    read: ([, number, length, unit]) => ({
      doublings: (number === undefined ? 1 : numberOf(number)) * Math.log2(10),
      years: period(length, unit),
      falls: null,
    }),
  },
  // "falls 50 % a year", "每年下降50%"
  {
    form: new RegExp(`(\\d+(?:\\.\\d+)?)\\s*(?:%|percent|per cent)${GAP}${EVERY}\\s*${PERIOD}`),
    read: ([, share, length, unit]) => ({ doublings: Number(share) / 100, years: period(length, unit), falls: null }),
  },
  {
    form: new RegExp(`每\\s*${PERIOD}[^\\d]{0,12}(\\d+(?:\\.\\d+)?)\\s*%`),
    read: ([, length, unit, share]) => ({ doublings: Number(share) / 100, years: period(length, unit), falls: null }),
  },
  // "4x a year", "10x cheaper per year", "a factor of 3 every year", "44x in 7 years"
  {
    form: new RegExp(
      `(${NUMBER})\\s*${FACTOR_WORDS}${GAP}(?:${EVERY}|in|over|within)\\s*(?:the (?:last|past) )?${PERIOD}`,
    ),
    read: ([, factor = '', length, unit]) => ({
      doublings: Math.log2(numberOf(factor)),
      years: period(length, unit),
      falls: null,
    }),
  },
  {
    form: new RegExp(`factors? of (${NUMBER})${GAP}(?:${EVERY}|in|over|within)\\s*${PERIOD}`),
    read: ([, factor = '', length, unit]) => ({
      doublings: Math.log2(numberOf(factor)),
      years: period(length, unit),
      falls: null,
    }),
  },
  // "每年4倍", "每年便宜10倍", "3年10倍"
  {
    form: new RegExp(`(?:每\\s*)?${PERIOD}[^\\d]{0,12}?(${NUMBER})\\s*倍`),
    read: ([, length, unit, factor = '']) => ({
      doublings: Math.log2(numberOf(factor)),
      years: period(length, unit),
      falls: null,
    }),
  },
]

const PER_CENT = /%|percent|per cent/
/** A factor or a word without its time. */
const FACTOR_ALONE = new RegExp(`(${NUMBER})\\s*${FACTOR_WORDS}`)
const WORD_ALONE = new RegExp(`${HALF}|${TWICE}`)
const MOORE = /moore(?:['’]?s)?(?: law)?|摩尔定律|摩爾定律/

/**
 * @param text whatever a reader typed
 * @example parseClaim('halves every 8 months since 2014') // 8 months, falls, from 2014
 * @example parseClaim('算力需求每8个月减半') // 8 months, falls, of compute
 */
export function parseClaim(text: string): ClaimReading {
  const plain = normalised(text)
  if (plain === '') return { ok: false, problem: { code: 'empty' }, unread: [] }
  if (text.length > LONGEST) return { ok: false, problem: { code: 'too-long', most: LONGEST }, unread: [] }
  const years = yearsSaid(plain)
  const rest = years.rest
  const found = firstFound(rest)
  const moore = MOORE.exec(rest)
  const subject = SUBJECTS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
  const span = years.from !== null && years.to !== null ? years.to - years.from : null

  const rate = found ? rateOf(found, rest, span) : moore ? ok(12 / MOORE_MONTHS) : null
  const unread = leftOver(rest, [found?.matched ?? '', moore?.[0] ?? ''])
  if (rate === null) return { ok: false, problem: { code: WORD_ALONE.test(rest) ? 'no-time' : 'no-rate' }, unread }
  if (!rate.ok) return { ok: false, problem: rate.problem, unread }
  const months = 12 / rate.value
  if (!(months >= LEAST_MONTHS && months <= MOST_MONTHS))
    return { ok: false, problem: { code: 'out-of-range', low: LEAST_MONTHS, high: MOST_MONTHS }, unread }
  const claim: Claim = {
    rate: rate.value,
    months,
    factorAYear: power(2, rate.value),
    direction: directionOf(found, rest, moore !== null),
    from: years.from,
    to: years.to,
    subject,
    law: found === null && moore !== null ? 'moore' : null,
  }
  return { ok: true, claim, unread }
}

const normalised = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

type Rate = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: ClaimProblem }
const ok = (value: number): Rate => ({ ok: true, value })

/** Doublings a year. A factor without a time of its own is over the years that the claim names. */
function rateOf(found: Found, text: string, span: number | null): Rate {
  const perCent = PER_CENT.test(found.matched)
  const falls = FALLS.test(text)
  const share = found.doublings
  if (perCent && falls && share >= 1) return { ok: false, problem: { code: 'no-change' } }
  const doublings = perCent ? Math.abs(Math.log2(falls ? 1 - share : 1 + share)) : Math.abs(share)
  if (!Number.isFinite(doublings) || doublings === 0) return { ok: false, problem: { code: 'no-change' } }
  const years = found.years ?? span
  if (years === null) return { ok: false, problem: { code: 'no-period', factor: power(2, doublings) } }
  return years > 0 ? ok(doublings / years) : { ok: false, problem: { code: 'no-time' } }
}

function firstFound(text: string): Found | null {
  for (const { form, read } of PATTERNS) {
    const match = form.exec(text)
    if (match) return { ...read(match), matched: match[0] }
  }
  const alone = FACTOR_ALONE.exec(text)
  return alone ? { doublings: Math.log2(numberOf(alone[1] ?? '')), years: null, falls: null, matched: alone[0] } : null
}

/** Halving and doubling say it themselves; else the words around a factor. Moore's law is of what there is more of. */
function directionOf(found: Found | null, text: string, moore: boolean): Claim['direction'] {
  if (found?.falls != null) return found.falls ? 'falls' : 'rises'
  if (FALLS.test(text.replace(/half an?\b/g, ' '))) return 'falls'
  return RISES.test(text) || moore ? 'rises' : null
}

interface YearsSaid {
  readonly from: number | null
  readonly to: number | null
  /** The text without them. */
  readonly rest: string
}

const YEAR = '((?:19|20)\\d\\d)\\s*年?'
const YEAR_FORMS: readonly RegExp[] = [
  new RegExp(`(?:between|from|从|自|從)?\\s*${YEAR}\\s*(?:to|and|until|through|-|–|—|到|至)\\s*${YEAR}`),
  new RegExp(`(?:since|from|after|starting in|从|自|從)\\s*${YEAR}\\s*(?:以来|以來|起|开始)?`),
  new RegExp(`${YEAR}\\s*(?:以来|以來|起)`),
]
const UNTIL = new RegExp(`(?:until|up to|to|before|by|到|至)\\s*${YEAR}`)

function yearsSaid(text: string): YearsSaid {
  const within = (year: number) => (year >= FIRST_YEAR && year <= LAST_YEAR ? year : null)
  for (const form of YEAR_FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const [first, second] = [within(Number(match[1])), match[2] === undefined ? null : within(Number(match[2]))]
    const swapped = first !== null && second !== null && first > second
    return { from: swapped ? second : first, to: swapped ? first : second, rest: text.replace(match[0], ' ') }
  }
  const until = UNTIL.exec(text)
  return until
    ? { from: null, to: within(Number(until[1])), rest: text.replace(until[0], ' ') }
    : { from: null, to: null, rest: text }
}

/** Words with no part in the claim, each once. */
function leftOver(text: string, parts: readonly string[]): readonly string[] {
  let rest = parts.reduce((left, part) => (part === '' ? left : left.replace(part, ' ')), text)
  for (const [, pattern] of SUBJECTS) rest = rest.replace(new RegExp(pattern.source, 'g'), ' ')
  const chinese = [...FILLERS].filter((word) => /\p{Script=Han}/u.test(word)).sort((a, b) => b.length - a.length)
  for (const word of chinese) rest = rest.replaceAll(word, ' ')
  const words = rest.match(/[\p{L}\d%$]+/gu) ?? []
  const told = (word: string) =>
    FILLERS.has(word) || FALLS.test(word) || RISES.test(word) || (word.length < 2 && /[a-z]/.test(word))
  return [...new Set(words.filter((word) => !told(word)))].slice(0, 12)
}
