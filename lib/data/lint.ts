/**
 * What a study's own columns say against each other. Nothing is changed or left out because of a finding: the reader sees
 * it on the study's page and decides. Rules know columns only by their roles, so every study is held to all of them.
 */
import { costOf } from './cost'
import { findCost } from './find-cost'
import { rowsOfSeries } from './series-rows'
import type { BenchmarkDefinition, CostDefinition, Row, Study } from './study'

/** The row and cell that a finding is about; `flags` are the faults that the table itself already names for the row. */
interface Place {
  readonly rowId: string
  /** Line of rows.csv, the header being line 1. */
  readonly line: number
  readonly column: string
  readonly value: string
  readonly flags: readonly string[]
}

/** A place in a study's rows that is likely a mistake, with the facts that say so. */
export type LintFinding = Place &
  (
    | {
        /** The date lies before the month of the paper's arXiv identifier. */
        readonly rule: 'date-before-arxiv'
        readonly facts: { readonly arxivMonth: string; readonly monthsEarly: number }
      }
    | {
        /** The published ratio of first cost to this cost differs from that of the cost columns by more than 4 %. */
        readonly rule: 'factor-contradicted'
        readonly facts: { readonly published: number; readonly computed: number; readonly baseline: string }
      }
    | {
        /** An earlier row has the same name, date, series, cost and performance. */
        readonly rule: 'duplicate'
        readonly facts: { readonly of: string; readonly ofLine: number; readonly benchmark: string }
      }
    | {
        /** Zero or negative: it has no logarithm, so no fit can use the row. */
        readonly rule: 'cost-not-positive'
        readonly facts: { readonly cost: string; readonly costValue: number }
      }
    | {
        /** 1 January: perhaps the year alone was known. */
        readonly rule: 'first-of-january'
        readonly facts: Readonly<Record<string, never>>
      }
  )

/** Code of a rule. */
export type LintRule = LintFinding['rule']

/**
 * Ratios that differ by less are put down to rounding: published factors have two digits, and so do most costs. At 5 %
 * the Seq2Seq pair of AI and Efficiency (61 published, 58.1 by its columns, 4.9 % apart) would pass.
 */
const FACTOR_TOLERANCE = 0.04

/** All findings, in order of rules and then of lines. */
export function lintStudy(study: Study): readonly LintFinding[] {
  return [
    ...datesBeforeArxiv(study),
    ...contradictedFactors(study),
    ...duplicates(study),
    ...costsNotPositive(study),
    ...firstsOfJanuary(study),
  ]
}

function place(study: Study, row: Row, column: string): Place {
  const flags = study.meta.roles.flags ? (row.cells[study.meta.roles.flags] ?? []) : []
  const cell = row.cells[column] ?? ''
  return {
    rowId: row.id,
    line: row.line,
    column,
    value: typeof cell === 'object' ? cell.join(';') : String(cell),
    flags: typeof flags === 'object' ? flags : [String(flags)],
  }
}

function textOf(row: Row, column: string | undefined): string | null {
  const cell = column === undefined ? null : row.cells[column]
  return typeof cell === 'string' ? cell : null
}

/**
 * Month of an arXiv identifier in a link, YYYY-MM: the new form (1512.03385) and the one before April 2007 (cs/0501001).
 * @returns null where the link has none
 */
export function arxivMonth(url: string): string | null {
  const match = /arxiv\.org\/[a-z]+\/(?:[a-z-]+(?:\.[a-z]{2})?\/(\d{2})(\d{2})\d{3}|(\d{2})(\d{2})\.\d{4,5})/i.exec(url)
  if (!match) return null
  const year = Number(match[1] ?? match[3])
  const month = match[2] ?? match[4] ?? ''
  if (Number(month) < 1 || Number(month) > 12) return null
  return `${year > 90 ? 1900 + year : 2000 + year}-${month}` // arXiv opened in 1991
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

function datesBeforeArxiv(study: Study): readonly LintFinding[] {
  const { roles } = study.meta
  return study.rows.flatMap((row) => {
    const date = textOf(row, roles.date)
    const month = textOf(row, roles.arxivMonth) ?? arxivMonth(textOf(row, roles.paper) ?? '')
    if (date === null || month === null) return []
    const monthsEarly = monthNumber(month) - monthNumber(date)
    if (monthsEarly <= 0) return []
    return [
      {
        ...place(study, row, roles.date),
        rule: 'date-before-arxiv' as const,
        facts: { arxivMonth: month, monthsEarly },
      },
    ]
  })
}

function defaultCost(study: Study, benchmark: BenchmarkDefinition): CostDefinition | null {
  return findCost(study.meta, benchmark.id, benchmark.costs[0] ?? '')
}

/** The first row of a series is its baseline: the published factors are reductions against it. */
function contradictedFactors(study: Study): readonly LintFinding[] {
  const column = study.meta.roles.publishedFactor
  if (column === undefined) return []
  return study.meta.benchmarks.flatMap((benchmark) => {
    const definition = defaultCost(study, benchmark)
    const [baseline, ...later] = rowsOfSeries(study, benchmark)
    const first = baseline && definition ? costOf(baseline, definition) : null
    if (!baseline || !definition || first === null) return []
    return later.flatMap((row) => {
      const published = row.cells[column]
      const cost = costOf(row, definition)
      if (typeof published !== 'number' || cost === null) return []
      const computed = first / cost
      const apart = Math.max(computed / published, published / computed) - 1
      if (apart <= FACTOR_TOLERANCE) return []
      return [
        {
          ...place(study, row, column),
          rule: 'factor-contradicted' as const,
          facts: { published, computed, baseline: baseline.id },
        },
      ]
    })
  })
}

function duplicates(study: Study): readonly LintFinding[] {
  const { roles, benchmarks } = study.meta
  return benchmarks.flatMap((benchmark) => {
    const definition = defaultCost(study, benchmark)
    const firstOf = new Map<string, Row>()
    return rowsOfSeries(study, benchmark).flatMap((row) => {
      const name = textOf(row, roles.name)
      const date = textOf(row, roles.date)
      const cost = definition ? costOf(row, definition) : null
      const performance = benchmark.performance ? (row.cells[benchmark.performance.field] ?? null) : null
      // Two rows that both say nothing agree on nothing.
      if (name === null || date === null || (cost === null && performance === null)) return []
      const key = JSON.stringify([name, date, cost, performance])
      const first = firstOf.get(key)
      if (!first) {
        firstOf.set(key, row)
        return []
      }
      return [
        {
          ...place(study, row, roles.name),
          rule: 'duplicate' as const,
          facts: { of: first.id, ofLine: first.line, benchmark: benchmark.id },
        },
      ]
    })
  })
}

function costsNotPositive(study: Study): readonly LintFinding[] {
  const { costs, benchmarks } = study.meta
  return benchmarks.flatMap((benchmark) =>
    benchmark.costs.flatMap((id) => {
      const definition = findCost({ costs }, benchmark.id, id)
      const column = definition?.times.flat()[0]
      if (!definition || column === undefined) return []
      return rowsOfSeries(study, benchmark).flatMap((row) => {
        const costValue = costOf(row, definition)
        if (costValue === null || costValue > 0) return []
        return [{ ...place(study, row, column), rule: 'cost-not-positive' as const, facts: { cost: id, costValue } }]
      })
    }),
  )
}

function firstsOfJanuary(study: Study): readonly LintFinding[] {
  const column = study.meta.roles.date
  return study.rows
    .filter((row) => textOf(row, column)?.endsWith('-01-01'))
    .map((row) => ({ ...place(study, row, column), rule: 'first-of-january' as const, facts: {} }))
}
