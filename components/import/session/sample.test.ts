import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { costOf } from '@/lib/data/cost'
import { createImportSession } from './import-session'
import { sampleFile } from './sample'

it('the sample holds the six rows of the bundled study, read without a single correction', async () => {
  const session = createImportSession()
  const answer = await session.read({ name: sampleFile.name, bytes: new TextEncoder().encode(sampleFile.text) }, {})
  if (!answer.ok) throw new Error(answer.problem.code)
  const study = session.study(answer.mapping)
  const [cost] = study?.meta.costs ?? []
  if (!study || !cost) throw new Error('no study')

  const [header = '', ...lines] = readFileSync('data/efficiency-milestones/rows.csv', 'utf8').trim().split('\n')
  const column = (name: string) => header.split(',').indexOf(name)
  const published = lines
    .map((line) => line.split(','))
    .filter((cells) => cells[column('level')] === 'AlexNet-level')
    .map((cells) => [
      cells[column('system')],
      cells[column('publication_date_source')],
      Number(cells[column('training_compute_flop')]),
    ])
  expect(published).toHaveLength(6)
  expect(
    study.rows.map((row) => [
      row.cells.system,
      row.cells['publication-date'],
      Number(costOf(row, cost)?.toPrecision(12)), // 0.28 x 8.64e16 is 2.4192e16 but for the last bit of the product
    ]),
  ).toEqual(published)
})
