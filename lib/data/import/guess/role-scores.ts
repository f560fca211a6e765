/**
 * How well a column would play each part, 0 to 1, from its header and its values. The weights are judgements, held by the tests over
 * the shapes of public tables: a column that says what it is beats one that only could be it.
 */
import type { ColumnFacts } from './column-facts'
import { columnUnit } from '../units/column-unit'
import { GOAL, SURE_ENOUGH } from '../units/header-unit'
import { knownBenchmark } from './known-benchmarks'

/** Below it a part stays open. */
export const BAR = 0.35

const DATE =
  /\b(date|dates|published|publication|released?|day|month|year|time ?stamp|datum|дата|fecha|data|timestamp|added)\b|日期|日付|时间|发布|年份|날짜|출시/
/** What is measured nowhere: places in a list, ends of intervals, spreads, identifiers, settings. */
const NEVER =
  /(^|\s)(#|no|nr|rank|ranking|index|idx|id|position|place|counter|seed|version|epoch number|record number|std|stdev|sd|se|stderr|sem|error bar|deviation|variance|ci|confidence|lower|upper|low|high|bound|p5|p10|p25|p75|p90|p95|p99|percentile|quantile|citations?|stars|likes|downloads|votes?|shots|layers?|heads?|batch|learning rate|lr|temperature|dropout|cores?(?! (?:hours?|days?|years?|h)\b)|latitude|longitude|zip|isbn|doi|arxiv|url|link|count of papers|unnamed \d+|column \d+)(\s|$)|standard error|\bmargin\b|排名|序号|编号|引用/
const LESS =
  /\b(error|err|perplexity|ppl|loss|wer|cer|rmse|mae|mse|bits per (byte|char\w*)|bpb|bpc|val bpb|fid|mistakes)\b|错误率|困惑度/
const SCORE =
  /\b(accuracy|acc|score|scores|f1|bleu|rouge|elo|top ?[15]|performance|metric|exact match|pass ?(at )?1|em|auc|win rate|success rate|p50 horizon|horizon|map|iou|mean score|average score|core|resolved|solved|passed|correct|success)\b|准确率|得分|分数|正确率|精度|정확도|점수/
const NAME =
  /\b(name|model|models|system|run|title|entry|label|architecture name|chip|gpu|processor|product|device|modell|modèle|modelo|модель|instance|algorithm|method|hardware)\b|模型|名称|モデル|모델|이름/
const NOTES = /\b(url|link|notes?|comments?|description|abstract|reference|doi|paper|commit|log)\b/
const GROUP =
  /\b(group|family|organi[sz]ations?|org|lab|company|vendor|manufacturer|country|architecture|type|domain|hardware|framework|team|class|category|developer|provider|licen[cs]e|entity)\b/
const SERIES =
  /\b(benchmark|benchmarks|level|metric|series|target|tier|test set|eval|evaluation|bench|benchmark name|quantity|levels?)\b|基准/
const DATASET = /\b(task|dataset|data set)\b/
const TRAINED_ON = /\b(training|train|pre ?training|trained) (data ?set|data|corpus)\b/

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const fill = ({ filled, seen }: ColumnFacts): number => 0.8 + 0.2 * share(filled, seen)

/** Half of the filled cells or more are dates; where they are numbers too, only dates that begin with the year count. */
const isDates = ({ filled, dates, numeric }: ColumnFacts): boolean =>
  filled > 0 && dates.read / filled >= 0.5 && (numeric < 0.5 || ['year-first', 'decimal-year'].includes(dates.format))

/** Half of the filled cells or more are numbers. */
export const isNumbers = ({ filled, numeric }: ColumnFacts): boolean => filled > 0 && numeric >= 0.5

/** Less than half of the filled cells are numbers, and they are no dates. */
export const isText = (facts: ColumnFacts): boolean => facts.filled > 0 && facts.numeric < 0.5 && !isDates(facts)
const hasDateHeader = ({ plain }: ColumnFacts): boolean => DATE.test(plain)
const isNever = ({ plain }: ColumnFacts): boolean => NEVER.test(plain)

const DATE_HEADERS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(modified|modification|updated?|last|accessed|retrieved|crawled|checked|snapshot|edited|fetched|uploaded|expiry|end)\b/,
    0.4,
  ],
  [/\b(publication|published|pub)\b|发布|出版/, 0.9],
  [/\b(release|released|launch|launched|announced|announcement|introduced)\b/, 0.87],
  [/\b(date|datum|дата|fecha)\b|日期|日付|날짜/, 0.84],
  [/\b(day|submission|submitted|timestamp|time ?stamp)\b/, 0.8],
  [/\b(month|year|jahr|année|año|год|quarter)\b|年份|年$|时间/, 0.7],
  [/\b(created|added|start|started)\b/, 0.6],
]
const PRECISION: Readonly<Record<string, number>> = { day: 0.07, week: 0.06, month: 0.04, quarter: 0.02, year: 0 }

/** Publication before release before any date before the day of the last change; of two dates the finer one; never one that stands still. */
export function dateScore(facts: ColumnFacts): number {
  const { filled, dates, plain, numeric, distinct } = facts
  if (filled === 0) return 0
  const read = dates.read / filled
  const inHeader = DATE_HEADERS.find(([test]) => test.test(plain))?.[1] ?? null
  // A column that is called a date and can't be read still is the date: then every row is listed with what is wrong.
  if (read < 0.5)
    return inHeader !== null && inHeader > 0.8 && numeric < 0.5
      ? 0.45
      : inHeader !== null && /\bdate\b/.test(plain)
        ? 0.4
        : 0
  const isCount = !['year-first', 'decimal-year', 'day-first', 'month-first', 'month-name', 'either-order'].includes(
    dates.format,
  )
  if (inHeader === null && (isCount || isNever(facts))) return 0
  // Bare numbers such as 2014 are years only where the header says so, or where they are nothing else.
  const base = inHeader ?? (numeric < 0.5 ? 0.6 : isYears(facts) ? 0.42 : 0)
  const still = dates.days <= 1 && dates.read > 1 ? 0.3 : 1
  return base === 0
    ? 0
    : Math.min(
        1,
        (base + (PRECISION[dates.precision] ?? 0)) * still * fill(facts) * (0.8 + 0.2 * read) * (distinct > 0 ? 1 : 0),
      )
}

const isYears = ({ low, high, unit }: ColumnFacts): boolean => unit.unit === null && low >= 1900 && high <= 2100

/** A quantity that varies, by kind: compute before GPU-hours before time before price before size (`QuantityKind.weight`). */
export function costScore(facts: ColumnFacts): number {
  if (!isNumbers(facts) || (facts.distinct < 2 && facts.filled > 1) || isNever(facts)) return 0
  if (isDates(facts) && (hasDateHeader(facts) || (isYears(facts) && facts.numeric >= 0.5))) return 0
  if (performanceScore(facts) >= 0.7) return 0
  const { unit, certainty, implausible } = columnUnit(facts)
  if (facts.counts && facts.unit.certainty < 0.9) return 0
  const { plain, positive } = facts
  const words =
    (/\b(training|train)\b|训练/.test(plain) ? 0.02 : 0) +
    (/\b(estimate|median|best|total|blended|average)\b/.test(plain) ? 0.01 : 0) -
    (/\b(fine ?tune|fine ?tuning|base model|memory|batch|max|min)\b/.test(plain) ? 0.15 : 0) -
    (/\b(inference|input|output|context)\b/.test(plain) ? 0.03 : 0)
  const base = unit === null || certainty < SURE_ENOUGH ? openScore(facts, unit?.weight ?? 0) : 0.35 + 0.6 * unit.weight
  return Math.max(0, (base + words) * (implausible ? 0.85 : 1) * fill(facts) * (positive >= 0.5 ? 1 : 0.3))
}

/** No unit that can be trusted: a word of cost says that it is one, and the unit is asked. */
function openScore({ plain, unit, numeric }: ColumnFacts, weight: number): number {
  if (unit.noun === 'money' || unit.noun === 'flop' || unit.noun === 'second' || unit.noun === 'joule') {
    return /\b(update|upload|release|publication|date|start|end)\b/.test(plain) ? 0.2 : 0.55
  }
  if (/\b(cost|compute|expense|effort|budget)\b/.test(plain)) return 0.5
  if (weight > 0) return 0.3 + 0.3 * weight
  return /^(value|values|wert|valeur|valor|count|amount|size)$|\b(value)$/.test(plain)
    ? 0.42 * Math.min(1, numeric)
    : 0.2
}

/** How good a system is: a share, an error, a score; a benchmark's name is enough. */
export function performanceScore(facts: ColumnFacts): number {
  if (!isNumbers(facts) || facts.filled < 1) return 0
  const { unit, percent } = facts
  const plain = facts.plain.replace(GOAL, ' ')
  if (isNever(facts) && !/\b(top ?[15]|pass 1)\b/.test(plain)) return 0
  const says = LESS.test(plain) || SCORE.test(plain)
  const isCost = unit.unit !== null && unit.certainty >= SURE_ENOUGH && unit.unit.weight > 0.3
  const written = /[%％]/.test(facts.header.replace(GOAL, ' ')) || /\b(percent|pct|percentage)\b/.test(plain)
  if (isCost && !written) return 0
  const base =
    (says ? 0.8 : 0) + (knownBenchmark(plain) ? 0.85 : 0) * (says ? 0.1 : 1) + (written || percent > 0.5 ? 0.1 : 0)
  const cost = /\b(cost|compute|expense|effort|energy|budget|price|per (dollar|usd|watt))\b/.test(plain) ? 0.35 : 1
  return Math.min(1, (base === 0 && percent > 0.5 ? 0.5 : base) * cost * fill(facts))
}

/** A column of names: text with many different values, the better if its header says so. */
export function nameScore(facts: ColumnFacts): number {
  if (!isText(facts) || hasDateHeader(facts) || NOTES.test(facts.plain)) return 0
  const variety = share(facts.distinct, facts.filled)
  const says = NAME.test(facts.plain)
  return (
    fill(facts) * (says ? 0.6 + 0.35 * variety : variety > 0.8 ? 0.5 : 0) * (GROUP.test(facts.plain) && !says ? 0.7 : 1)
  )
}

/** A text that parts the rows into series: benchmarks, levels, metrics; never what a model was trained on. */
export function seriesScore(facts: ColumnFacts): number {
  const { plain, distinct, filled } = facts
  if (!isText(facts) || distinct < 1 || distinct > 50 || TRAINED_ON.test(plain)) return 0
  if (SERIES.test(plain)) return distinct <= Math.max(1, 0.7 * filled) ? 0.85 : 0
  if (!DATASET.test(plain)) return 0
  return distinct <= Math.max(2, filled / 3) ? 0.6 : 0
}

/** 0.9 for a column called id or key that has a different value in every row; else 0. */
export function idScore({ plain, distinct, filled, seen }: ColumnFacts): number {
  return /^(row )?id$|^key$/.test(plain) && distinct === filled && filled === seen ? 0.9 : 0
}

/** The header names a property that rows share, as country or licence, and there are 50 values at most. */
export const isGroup = ({ plain, distinct }: ColumnFacts): boolean => GROUP.test(plain) && distinct <= 50

/** The header names a score of which less is better, as an error or a loss. */
export const lessIsBetter = (plain: string): boolean => LESS.test(plain)
