import { describe, expect, it } from 'vitest'
import { buildStudy } from './build-study'
import { columnFacts } from './guess/column-facts'
import { guess } from './guess/guess-mapping'
import { guessCost } from './guess/guess-parts'
import { isBlocking, type Question } from './guess/open-questions'
import { type Mapping, withCost } from './mapping'
import { PUBLIC_SHAPES, type PublicShape } from './public-tables.fixture'
import { readTable } from './tables/read-table'
import type { TextTable } from './tables/text-table'

function tableOf({ source, header, row }: PublicShape) {
  const cells = [header, ...Array.from({ length: 9 }, (_, index) => row(index))]
  const text = cells.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
  const read = readTable({ name: `${source}.csv`, bytes: new TextEncoder().encode(text) }, { hasHeader: true })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

describe('the shapes of thirty-six public tables', () => {
  it('are thirty-six', () => {
    expect(PUBLIC_SHAPES).toHaveLength(36)
  })

  it.each(PUBLIC_SHAPES.map((shape) => [shape.source, shape] as const))('%s', (_, shape) => {
    const table = tableOf(shape)
    const { mapping, questions, preset } = guess(table)
    const name = (column: number | null | undefined) => (column == null ? null : (table.header[column] ?? null))
    expect({
      date: name(mapping.date?.column),
      cost: name(mapping.cost?.column),
      unit: mapping.cost?.unit ?? '',
    }).toEqual({
      date: shape.date,
      cost: shape.cost,
      unit: shape.unit,
    })
    if (shape.better) expect(mapping.cost?.better).toBe(shape.better)
    if (shape.performance !== undefined) expect(name(mapping.performance?.column)).toBe(shape.performance)
    expect(name(mapping.benchmark)).toBe(shape.benchmark ?? null)
    expect(preset).toBe(shape.preset ?? null)
    expect(questions.filter(({ role }) => role !== 'benchmark').map(({ code }) => code)).toEqual(shape.asks)
  })

  it('give a study at once, or after the first answer to the only question, wherever the table has dates and quantities', () => {
    const more = PUBLIC_SHAPES.filter((shape) => {
      const table = tableOf(shape)
      const { mapping, questions } = guess(table)
      const asked = questions.filter(isBlocking)
      const [only] = asked
      if (asked.length > 1) return true
      const answered = only ? firstAnswer(table, mapping, only) : mapping
      return answered === null || buildStudy(table, answered).study === null
    })
    expect(more.map(({ source }) => source)).toEqual([
      'model_costs_updated.csv', // no date
      'model_versions.csv', // no quantity
      'mteb.csv', // no date
      'summary.csv of MLPerf inference', // no date
    ])
  })
})

/** What the first button under a question sets; null where there is none. */
function firstAnswer(table: TextTable, mapping: Mapping, question: Question): Mapping | null {
  const facts = (column: number) => columnFacts(table, column)
  const dated = (column: number) => ({ ...mapping, date: { column, format: facts(column).dates.format, month: null } })
  switch (question.code) {
    case 'column-open': {
      const [first] = question.candidates
      if (first === undefined) return null
      return question.role === 'date' ? dated(first) : withCost(mapping, guessCost(facts(first)))
    }
    case 'reading-open':
      return withCost(dated(question.date), guessCost(facts(question.candidates[0] ?? 0)))
    case 'unit-open':
      return mapping.cost && withCost(mapping, { ...mapping.cost, unit: question.instead[0] ?? 'other' })
    default:
      return mapping
  }
}
