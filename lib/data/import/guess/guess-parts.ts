/** How a column is written, once it has a part: what is proposed to a reader who picks it, and what a guess is made of. */
import type { Better } from '@/lib/data/study'
import type { ColumnFacts } from './column-facts'
import { columnUnit } from '../units/column-unit'
import { SURE_ENOUGH } from '../units/header-unit'
import { knownBenchmark } from './known-benchmarks'
import { COST_AS_READ, defaultScale, type CostMapping, type PerformanceMapping, type PerformanceUnit } from '../mapping'
import { lessIsBetter } from './role-scores'

/** A cost mapping for a column, from its header and its numbers. The unit stays open where nothing settles it. */
export function guessCost(facts: ColumnFacts): CostMapping {
  const { unit, certainty, implausible } = columnUnit(facts)
  const known = unit && (certainty >= SURE_ENOUGH || implausible) ? unit : null
  // A number without any unit is a quantity of the reader's own, unless its words say that it has one.
  const open = known === null && (unit !== null || facts.unit.noun !== null)
  return {
    ...COST_AS_READ,
    column: facts.column,
    decimal: facts.numbers.decimal,
    unit: known?.id ?? (open ? '' : 'other'),
    ownUnit: known === null && !open && facts.percent > 0.5 ? '%' : '',
    better: betterOf(
      facts,
      known?.kind.better ??
        (open || lessIsBetter(facts.plain) || /\b(cost|compute|time|price)\b/.test(facts.plain) ? 'less' : 'more'),
    ),
    called: known && known.dimensions === facts.unit.unit?.dimensions ? facts.unit.called : '',
  }
}

/** "Compute per dollar" aside, a header can turn the usual direction round: capacity and throughput are better more. */
function betterOf({ plain }: ColumnFacts, usual: Better): Better {
  if (/\b(to|until|till) (reach|\d|super ?human|human|grandmaster|target|goal|solve|converge)/.test(plain))
    return 'less'
  return /\b(capacity|throughput|speed|output rate|revenue|valuation|funding|sales|income|investment|market cap)\b/.test(
    plain,
  )
    ? 'more'
    : usual
}

/** A performance mapping for a column; see `guessCost`. */
export function guessPerformance(facts: ColumnFacts): PerformanceMapping {
  const { column, plain, numbers } = facts
  const better: Better = lessIsBetter(plain) ? 'less' : 'more'
  const unit = performanceUnit(facts)
  const isShare = unit === 'percent' || unit === 'fraction'
  return {
    column,
    decimal: numbers.decimal,
    unit,
    ownUnit: '',
    better,
    scale: defaultScale(unit, better),
    chance: isShare ? (knownBenchmark(plain)?.chance ?? null) : null,
  }
}

const SHARE =
  /\b(accuracy|acc|error|err|top ?[15]|percent|pct|rate|score|f1|exact match|em|pass (at )?1|pass1|wer|cer|map|auc|core)\b|准确率|正确率|错误率/

function performanceUnit({ plain, header, percent, median, high, low, withinPercent }: ColumnFacts): PerformanceUnit {
  if (/\b(perplexity|ppl)\b|困惑度/.test(plain)) return 'perplexity'
  if (/\b(loss|elo|bleu|rouge|bits|bpb|bpc|rmse|mae|mse|horizon|fid)\b/.test(plain)) return 'other'
  // The header or the cells write the sign; then bare numbers beside them are percent too, and 715 is a slip of one row.
  if (percent > 0 || /[%％]/.test(header) || /\b(percent|percentage|pct)\b/.test(plain)) return 'percent'
  // One slip among many does not change what the column is; a fifth of it does.
  if (median === null || low < 0 || withinPercent < 0.8) return 'other'
  const named = SHARE.test(plain) || knownBenchmark(plain) !== null
  if (high <= 1) return 'fraction'
  if (named && median <= 1) return 'fraction'
  return named && median <= 100 ? 'percent' : 'other'
}
