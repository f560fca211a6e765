/** The words that claims are made of, English and Chinese: numbers, units of time, ways to get better or worse, subjects. */
import type { ClaimSubject } from './claim'

const ENGLISH = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
]
const CHINESE = '〇一二三四五六七八九'

/** What a page gives as the language of a claim, so that it is read out in that; undefined: the page's own. */
export const languageOf = (claim: string): 'zh' | undefined => (/\p{Script=Han}/u.test(claim) ? 'zh' : undefined)

/** A number as a claim writes it: digits, an English word up to twelve, Chinese numerals up to ninety-nine. */
export const NUMBER = `(?:\\d+(?:\\.\\d+)?(?:e\\+?\\d+)?|${ENGLISH.toReversed().join('|')}|half an?|an?|[一二两三四五六七八九十半]+)`

/** @param text matched by `NUMBER` @returns NaN for what is none after all */
export function numberOf(text: string): number {
  const word = text.trim()
  if (/^\d/.test(word)) return Number(word)
  if (/^half/.test(word) || word === '半') return 0.5
  if (/^an?$/.test(word)) return 1
  const english = ENGLISH.indexOf(word)
  if (english >= 0) return english
  const [, tens, ten, ones = ''] = /^([一二两三四五六七八九]?)(十?)([一二两三四五六七八九]?)$/.exec(word) ?? []
  if (tens === undefined) return NaN
  const digit = (one: string) => (one === '两' ? 2 : CHINESE.indexOf(one))
  if (ten === '十') return 10 * (tens === '' ? 1 : digit(tens)) + (ones === '' ? 0 : digit(ones))
  return tens === '' ? digit(ones) : ones === '' ? digit(tens) : NaN
}

/** Years of a unit of time. */
const UNITS: readonly (readonly [pattern: string, years: number])[] = [
  ['days?|天|日', 1 / 365.25],
  ['weeks?|周|星期', 7 / 365.25],
  ['quarters?|季度', 0.25],
  ['months?|mos?|个月|個月|月', 1 / 12],
  ['years?|yrs?|y|annum|年', 1],
  ['decades?', 10],
]
export const UNIT = `(?:${UNITS.map(([pattern]) => pattern).join('|')})`

/** @param text matched by `UNIT` */
export const yearsOf = (text: string): number =>
  UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text))?.[1] ?? NaN

export const FALLS =
  /halv|half|cheap|less|fewer|lower|fall|fell|drop|declin|decreas|shrink|reduc|down|减半|減半|降|下跌|减少|減少|便宜/
export const RISES =
  /doubl|tripl|quadrupl|grow|grew|rise|rising|rose|increas|more|faster|better|bigger|larger|up\b|翻|增|上升|提高|快/

/** The first whose words are there. A price is named before the compute that it pays for. */
export const SUBJECTS: readonly (readonly [subject: ClaimSubject, pattern: RegExp])[] = [
  ['price', /price|cheap|\btokens?\b|\binference\b|\$|\busd\b|价格|便宜|推理/],
  ['parameters', /parameter|model size|参数|參數/],
  ['images', /imagenet|alexnet|image|vision|图像|圖像/],
  ['hardware', /\bchips?\b|\bgpus?\b|hardware|flop\/s|芯片/],
  ['runs', /training runs?|largest models?|frontier models?|used (?:to train|in)|大模型训练/],
  ['compute', /compute|flops?\b|algorithm|efficien|算力|算法|计算/],
]

/** Words that carry no part of a claim and are nothing to wonder at. */
export const FILLERS = new Set([
  ...['the', 'a', 'an', 'of', 'to', 'in', 'is', 'are', 'has', 'have', 'been', 'by', 'at', 'it', 'that', 'for', 'and'],
  ...['about', 'around', 'roughly', 'nearly', 'almost', 'approximately', 'some', 'every', 'each', 'per', 'ai', 'llm'],
  ...['required', 'needed', 'necessary', 'reach', 'get', 'gets', 'same', 'given', 'performance', 'cost', 'costs'],
  ...['requirement', 'requirements', 'amount', 'becomes', 'became', 'becoming', 'getting', 'factor', 'time', 'times'],
  ...['language', 'model', 'models', 'law', 'as', 'with', 'on', 'from', 'rate', 'pace', 'train', 'training', 'fixed'],
  ...['需求', '所需', '的', '大约', '约', '了', '以来', '每', '同样', '性能', '成本', '达到', '自', '从', '起', '训练'],
])
