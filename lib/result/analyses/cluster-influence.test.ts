import { expect, it } from 'vitest'
import { clusterFinding } from '@/lib/text/en/tabs/cluster-influence'
import { figureOf, study } from '../bundled-studies.fixture'
import { clusterInfluenceOf } from './cluster-influence'

const influenceOf = (query: string) => {
  const { view } = figureOf(query)
  return clusterInfluenceOf(view, study(view.study))
}

it('takes all rows of an organisation together: at 60 % on MMLU DeepMind has both Gopher and Chinchilla', () => {
  const found = influenceOf('study=benchmarks')
  expect(found?.most[0]).toMatchObject({ cluster: 'DeepMind', names: ['Chinchilla 70B', 'Gopher'] })
  expect(found?.most[0]?.slope).toBe(found?.range?.[0])
  expect(found && clusterFinding(found)).toBe(
    'Without any one of the 5 values of “Organization” it halves every 4.94 to 13.56 months; with all of them every 10.29.',
  )
})

it('says where a direction is not held, and where nothing is left', () => {
  const found = influenceOf('study=imagenet')
  if (!found) throw new Error('no clusters')
  expect(clusterFinding({ ...found, range: [-1, 0.5] })).toMatch(
    /not always the same: .*halves every 12.*doubles every 24/,
  )
  expect(clusterFinding({ ...found, range: null })).toContain('no trend')
})

it('asks nothing where no column is declared', () => {
  expect(influenceOf('study=efficiency-milestones')).toBeNull()
})
