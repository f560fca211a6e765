/** What every study of `data/` is held to, a promise a function; a new folder is held to all of it by being there. */
import { expect } from 'vitest'
import { costOf } from '@/lib/data/cost'
import { defaultLevel } from '@/lib/data/default-level'
import { findCost } from '@/lib/data/find-cost'
import { slug } from '@/lib/data/slug'
import type { BenchmarkDefinition, Study } from '@/lib/data/study'
import { createRandom } from '@/lib/stats/chance/random'
import type { LawRates } from '@/lib/result/measured-laws'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { declarableDefaults } from '@/lib/view/view-fields'

interface Promised {
  readonly name: string
  readonly hold: (study: Study, laws: LawRates) => void
}

/** Of a table's text, study or not. */
export function holdRowsFile(text: string): void {
  expect(text).not.toMatch(/\r|\uFEFF|\uFFFD/)
  expect(text.endsWith('\n')).toBe(true)
  expect(text, 'nothing a spreadsheet would run').not.toMatch(/(^|[\n,])"?[=+@\t]/)
}

function rowsOf(study: Study, benchmark: BenchmarkDefinition) {
  const conditions = Object.entries(benchmark.where)
  return study.rows.filter(({ cells }) => conditions.every(([column, value]) => cells[column] === value))
}

/** Rows that can be fitted by the series' default cost. */
function usableRows(study: Study, benchmark: BenchmarkDefinition) {
  const cost = findCost(study.meta, benchmark.id, benchmark.costs[0] ?? '')
  return rowsOf(study, benchmark).filter(
    (row) => row.cells[study.meta.roles.date] && cost && (costOf(row, cost) ?? 0) > 0,
  )
}

function levelByRule(study: Study, benchmark: BenchmarkDefinition): number | null {
  const field = benchmark.performance?.field ?? ''
  return defaultLevel(
    usableRows(study, benchmark).flatMap(({ cells }) => (typeof cells[field] === 'number' ? [cells[field]] : [])),
  )
}

/** The study with these cells of the series' usable rows dealt anew among them. */
function dealtAnew(study: Study, benchmark: BenchmarkDefinition, fields: readonly string[]): Study {
  const usable = usableRows(study, benchmark)
  const random = createRandom(8)
  const order = usable.map((row) => ({ row, key: random.uniform() })).sort((a, b) => a.key - b.key)
  const dealt = new Map(usable.map((row, i) => [row.id, order[i]?.row]))
  const rows = study.rows.map((row) => {
    const from = dealt.get(row.id)
    const taken = from ? fields.map((field) => [field, from.cells[field] ?? null] as const) : []
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(taken) } }
  })
  return { ...study, rows }
}

export const studyContract: readonly Promised[] = [
  {
    name: 'each row has an id that is a slug',
    hold: ({ rows }) => {
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
      expect(rows.filter((row) => slug(row.id) !== row.id).map((row) => row.id)).toEqual([])
    },
  },
  {
    name: 'says where it is from',
    hold: ({ meta, rows }) => {
      expect(meta.sources.every(({ attribution, licence, path }) => attribution && licence && path)).toBe(true)
      const known = new Set(meta.sources.map((source) => source.id))
      const used = new Set(rows.flatMap((row) => row.cells.source_id ?? []))
      expect([...used].filter((source) => !known.has(String(source)))).toEqual([])
    },
  },
  {
    name: 'dates are days of the calendar within the time of the data',
    hold: ({ meta, rows }) => {
      for (const name of meta.fields.filter(({ type }) => type === 'date').map((field) => field.name))
        for (const { cells } of rows) if (cells[name]) expect(String(cells[name]) <= '2026-12-31').toBe(true)
      expect(rows.some(({ cells }) => typeof cells[meta.roles.date] === 'string')).toBe(true)
    },
  },
  {
    name: 'no column is used by nobody, and every one of numbers says its unit or that it varies',
    hold: ({ meta, rows }) => {
      for (const { name, type, unit, unitVaries } of meta.fields) {
        expect(
          rows.some(({ cells }) => cells[name] !== null),
          `${name} is empty`,
        ).toBe(true)
        if (type === 'number') expect((unit !== undefined) !== (unitVaries ?? false), `unit of ${name}`).toBe(true)
      }
    },
  },
  {
    name: 'no column holds what a cost derives',
    hold: ({ meta, rows }) => {
      for (const cost of meta.costs.filter(({ times, over }) => times.length + over.length > 1))
        for (const { name } of meta.fields.filter(({ type }) => type === 'number')) {
          const both = rows.flatMap((row) => {
            const derived = costOf(row, cost)
            const cell = row.cells[name]
            return derived !== null && typeof cell === 'number' ? [cell / derived] : []
          })
          const same = both.filter((ratio) => Math.abs(ratio - 1) < 1e-3) // sources round to four digits
          expect(both.length > 2 && same.length === both.length, `${name} is ${cost.id}`).toBe(false)
        }
    },
  },
  {
    name: 'every benchmark has rows with a date and its default cost',
    hold: (study) => {
      for (const benchmark of study.meta.benchmarks)
        expect(usableRows(study, benchmark).length, benchmark.id).toBeGreaterThanOrEqual(2)
    },
  },
  {
    name: 'every cost of every benchmark has a row',
    hold: (study) => {
      for (const benchmark of study.meta.benchmarks)
        for (const costId of benchmark.costs) {
          const cost = findCost(study.meta, benchmark.id, costId)
          const found = cost && rowsOf(study, benchmark).some((row) => costOf(row, cost) !== null)
          expect(found, `${benchmark.id} by ${costId}`).toBe(true)
        }
    },
  },
  {
    name: 'declares defaults that the view can read, a threshold for each performance',
    hold: (study, laws) => {
      const { meta } = study
      for (const benchmark of meta.benchmarks) {
        const declared = { ...meta.defaults, ...benchmark.defaults, benchmark: benchmark.id }
        expect(Object.keys(declared).filter((key) => !declarableDefaults.includes(key))).toEqual([])
        expect('threshold' in declared, benchmark.id).toBe(benchmark.performance !== null)
        const { cost: declaredCost, ...others } = declared as Record<string, string | readonly string[]>
        const query = new URLSearchParams()
        for (const [key, value] of Object.entries(others)) for (const raw of [value].flat()) query.append(key, raw)
        if (typeof declaredCost === 'string' && benchmark.costs.includes(declaredCost))
          query.append('cost', declaredCost)
        expect(decodeView(query.toString(), contextOf(study, laws)).ignored, benchmark.id).toEqual([])
      }
    },
  },
  {
    name: 'levels that are not chosen for a stated reason follow the one rule, and no cost or date moves them',
    hold: (study) => {
      for (const benchmark of study.meta.benchmarks) {
        if (!benchmark.performance) continue
        const level = levelByRule(study, benchmark)
        if (benchmark.thresholdChosen === undefined)
          expect(Number(benchmark.defaults.threshold), benchmark.id).toBe(level)
        // The reason says what the rule would give; where both are one, there is nothing to give a reason for.
        else expect(Number(benchmark.defaults.threshold), benchmark.id).not.toBe(level)
        const cost = findCost(study.meta, benchmark.id, benchmark.costs[0] ?? '')
        const costs = [...(cost?.times ?? []), ...(cost?.over ?? [])].flat()
        for (const fields of [costs, [study.meta.roles.date]])
          expect(levelByRule(dealtAnew(study, benchmark, fields), benchmark), benchmark.id).toBe(level)
      }
    },
  },
  {
    name: 'a newer file’s columns are columns of this table',
    hold: ({ meta }) => {
      const fields = meta.fields.map(({ name }) => name)
      for (const field of Object.values(meta.newerFile?.columns ?? {})) expect(fields).toContain(field)
    },
  },
  {
    name: 'presets and published values are views of this study',
    hold: (study, laws) => {
      const { presets, published } = study.meta
      for (const { query } of [...presets, ...published])
        expect(decodeView(query, contextOf(study, laws)).ignored, query).toEqual([])
      for (const { months, low, high } of published) {
        expect(low ?? months).toBeLessThanOrEqual(months)
        expect(high ?? months).toBeGreaterThanOrEqual(months)
      }
      expect(presets.length).toBeGreaterThanOrEqual(2)
      expect(presets.length).toBeLessThanOrEqual(5)
      expect(presets.every(({ question }) => question.endsWith('?'))).toBe(true)
    },
  },
]
