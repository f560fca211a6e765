/** A snapshot under the shape's number: when it no longer fits, raise `STUDY_SHAPE`, so that studies kept in browsers are made again. */
import { expect, it } from 'vitest'
import { ownStudy } from './import/own-study.fixture'
import { STUDY_SHAPE } from './study'

/** Paths of all that an own study declares, lists as `[]`. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, `${path}[]`))
  if (value === null || typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([key, one]) => pathsOf(one, path === '' ? key : `${path}.${key}`))
}

it('what an own study declares has the shape that its number stands for', () => {
  const text = 'model,date,cost (FLOP),accuracy (%),task,lab\nx,2014-03-01,3,70,a,l\ny,2015-03-01,2,71,b,m'
  const study = ownStudy('own.csv', text)
  expect([...new Set(pathsOf(study))].filter((path) => !path.startsWith('rows[].cells.')).sort()).toMatchSnapshot(
    `shape ${STUDY_SHAPE}`,
  )
})
