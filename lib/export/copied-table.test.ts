import { describe, expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { copiedTable } from './copied-table'

const figure = figureOf('study=efficiency-milestones')
const [first, second] = figure.points
if (!first || !second) throw new Error('two points at least')

describe('rows that are copied', () => {
  it('are those shown, in their order, with columns of the CSV', () => {
    const lines = copiedTable({ ...figure, points: [second, first] }, figure.points.length)
      .tsv()
      .trim()
      .split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]?.split('\t').slice(0, 4)).toEqual(['id', 'name', 'date', 'cost'])
    expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual([second.id, first.id])
    expect(lines[1]?.split('\t')[3]).toBe(String(second.cost))
  })

  it('run nothing in a sheet', () => {
    const tsv = copiedTable({ ...figure, points: [{ ...first, name: '=1+1\t@x' }] }, 1).tsv()
    expect(tsv).toContain("'=1+1")
    expect(tsv).not.toMatch(/[\t\n"][=@]/)
  })

  it('say in a text how many of the rows they are, where they are not all', () => {
    const some = copiedTable({ ...figure, points: [first] }, figure.points.length)
    expect(some.markdown()).toContain(`1 of ${figure.points.length} rows used`)
    expect(some.latex()).toContain(`1 of ${figure.points.length} rows used`)
    expect(some.markdown()).not.toContain(second.name)
    expect(copiedTable(figure, figure.points.length).markdown()).not.toContain('rows used')
  })
})
