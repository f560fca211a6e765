/** The unit of a column from its header, its cells and how large its numbers are. A guess that the numbers belie becomes a question. */
import { power } from '@/lib/stats/elementary/power'
import type { ColumnFacts } from '../guess/column-facts'
import { SURE_ENOUGH } from './header-unit'
import { costUnit, type CostUnit } from './units'

/** The likeliest unit of a column, null where nothing says one, and what speaks against it. */
export interface ColumnUnit {
  readonly unit: CostUnit | null
  /** 0 to 1; below `SURE_ENOUGH` the reader is asked. */
  readonly certainty: number
  /** The median is no believable value of this unit. */
  readonly implausible: boolean
  /** Other units that the numbers would fit, the likeliest first; ids. */
  readonly instead: readonly string[]
}

/** Weighs the header's unit, the cells' own unit and the median of the numbers. */
export function columnUnit(facts: ColumnFacts): ColumnUnit {
  const { unit: header, cellUnit, median } = facts
  const proposal = chosen(facts)
  if (!proposal.unit || median === null) return { ...proposal, implausible: false, instead: [] }
  const settled = settledByValues(facts, proposal)
  if (isPlausible(settled.unit, median)) return { ...settled, implausible: false, instead: [] }
  // Units in the cells themselves are believed: nobody types "20 FLOP" by mistake in every row.
  const certainty = cellUnit && header.unit ? 0.6 : 0.35
  return { ...settled, certainty, implausible: true, instead: alternatives(settled.unit, median) }
}

interface Proposal {
  readonly unit: CostUnit
  readonly certainty: number
}

/** What the header writes, unless it only assumes and the cells say more. */
function chosen({
  unit: header,
  cellUnit,
  withUnit,
}: ColumnFacts): Proposal | { readonly unit: null; readonly certainty: 0 } {
  if (cellUnit) {
    const agree = header.unit?.dimensions === cellUnit.dimensions && header.unit.currency === cellUnit.currency
    // "Price per token" over "$3": the cells name only the currency of what the header says in full.
    const onlyCurrency = cellUnit.dimensions === 'money' && header.unit?.currency === cellUnit.currency
    if (header.unit && (agree || onlyCurrency) && header.certainty > 0.8)
      return { unit: header.unit, certainty: header.certainty }
    if (header.unit && onlyCurrency && !agree) return { unit: header.unit, certainty: 0.9 }
    // One cell in another unit is a matter of that cell.
    if (header.unit && header.certainty > 0.8 && withUnit <= 0.5)
      return { unit: header.unit, certainty: header.certainty }
    return { unit: cellUnit, certainty: header.unit && !agree && header.certainty > 0.8 ? 0.4 : 0.9 }
  }
  return header.unit ? { unit: header.unit, certainty: header.certainty } : { unit: null, certainty: 0 }
}

function settledByValues(facts: ColumnFacts, { unit, certainty }: Proposal): Proposal {
  const { median } = facts
  if (median === null) return { unit, certainty }
  if (unit.log && certainty < 0.7) {
    // 10^20 FLOP is 20 as a decimal, 46 as a natural and 66 as a binary logarithm.
    const bases = (['log10', 'ln', 'log2'] as const).map((log) => costUnit(unit.id.replace(/^log10/, log)))
    const fitting = bases.filter((candidate) => candidate !== null && isPlausible(candidate, median))
    const [first] = fitting
    return first && fitting.length === 1 ? { unit: first, certainty: 0.85 } : { unit: first ?? unit, certainty: 0.55 }
  }
  if (unit.dimensions === 'flop second-1' && certainty < SURE_ENOUGH) {
    const speed = median * unit.factor
    const work = costUnit(unit.id.replace(/-per-second$/, ''))
    // A picture through a network takes 10^8 to 10^12 FLOP, and tables of networks head that "GFLOPs", too.
    if (speed < 1e16) return { unit, certainty: speed < 1e12 ? certainty : 0.7 }
    return work && speed > 1e19 ? { unit: work, certainty: 0.7 } : { unit, certainty }
  }
  // The fastest machine makes 10^18 FLOP/s; training runs that are compared took more.
  if (unit.id === 'flop' && certainty < SURE_ENOUGH) return { unit, certainty: median < 1e18 ? certainty : 0.8 }
  if (unit.id === 'parameters' && certainty < 0.7) return { unit, certainty: median >= 1e5 ? 0.75 : 0.3 }
  return { unit, certainty }
}

/** Whether the median, as it stands in the column, is a believable value of the unit. */
export function isPlausible({ log, plausible, factor }: CostUnit, median: number): boolean {
  const value =
    log === 'log10' ? power(10, median) : log === 'log2' ? power(2, median) : log === 'ln' ? Math.exp(median) : median
  return Number.isFinite(value * factor) && value >= plausible.low && value <= plausible.high
}

const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  flop: ['log10-flop', 'flop-per-second', 'petaflop', 'exaflop', 'zettaflop', 'petaflops-day', 'teraflop-per-second'],
  'flop second-1': ['gigaflop-per-second', 'teraflop-per-second', 'flop'],
  token: ['billion-tokens', 'trillion-tokens', 'million-tokens', 'log10-tokens'],
  parameter: ['billion-parameters', 'million-parameters', 'trillion-parameters', 'log10-parameters'],
}

/** Units of the same or a neighbouring kind in which the median is believable. */
function alternatives({ id, dimensions }: CostUnit, median: number): readonly string[] {
  return (INSTEAD[dimensions] ?? []).filter((candidate) => {
    const unit = costUnit(candidate)
    return candidate !== id && unit !== null && isPlausible(unit, median)
  })
}
