import { describe, expect, it } from 'vitest'
import { buildStudy } from './build-study'
import { guess } from './guess/guess-mapping'
import { PUBLIC_SHAPES, type PublicShape } from './public-tables.fixture'
import { readTable } from './tables/read-table'

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

  it('give a study at once, or after one answer, wherever the table has a date and a cost', () => {
    const ready = PUBLIC_SHAPES.filter((shape) => {
      const table = tableOf(shape)
      const { mapping, questions } = guess(table)
      const asked = questions.filter(({ role }) => role !== 'benchmark').length
      const { study } = buildStudy(table, mapping)
      return asked === 0 ? study !== null : asked === 1
    })
    // Four tables have neither a date nor a cost, or no date and no unit.
    expect(ready.length).toBeGreaterThanOrEqual(32)
  })
})
