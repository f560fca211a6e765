import { describe, expect, it } from 'vitest'
import { costOf } from '@/lib/data/cost'
import { tableCsv } from '@/lib/export/csv'
import { pointsTable } from '@/lib/export/rows-table'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { buildStudy } from './build-study'
import { guess } from './guess/guess-mapping'
import { readTable } from './tables/read-table'

describe('our own points.csv', () => {
  it.each(['study=efficiency-milestones', 'study=hardware', 'study=inference-prices'])(
    'of %s comes back as it was',
    (query) => {
      const figure = figureOf(query)
      const read = readTable({ name: 'points.csv', bytes: new TextEncoder().encode(tableCsv(pointsTable(figure))) })
      if (!read.ok) throw new Error(read.problem.code)
      const { mapping, preset, questions } = guess(read.value)
      expect(preset).toBe('halvings')
      expect(questions.filter(({ role }) => role !== 'benchmark')).toEqual([])
      const { study, refused } = buildStudy(read.value, mapping)
      const [cost] = study?.meta.costs ?? []
      if (!study || !cost) throw new Error('no study')
      expect(refused).toBe(0)
      expect(study.rows.map((row) => [row.id, row.cells.date, costOf(row, cost)])).toEqual(
        figure.points.map(({ id, date, cost: value }) => [id, date, value]),
      )
    },
  )
})
