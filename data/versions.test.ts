/** Every version of a study's data that links may be pinned to opens as it was, and the changelog tells what came after it. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataChanges, listStudies, studyOfVersion } from '@/app/_server/catalogue'
import { figureOf, readQuery } from '@/app/_server/answers/asked-view'

const studies = listStudies().map((study) => [study.meta.id, study] as const)

describe.each(studies)('the versions of %s', (id, study) => {
  const changes = dataChanges(id)

  it('are a chain from the first to the current one, the newest first', () => {
    expect(changes[0]?.to).toBe(study.version)
    expect(changes.at(-1)?.from).toBeNull()
    for (const [place, change] of changes.entries()) {
      expect(change.from).toBe(changes[place + 1]?.to ?? null)
      expect(change.date >= (changes[place + 1]?.date ?? '')).toBe(true)
    }
  })

  it('are all kept, each with the very rows that it is named by', () => {
    for (const { from } of changes)
      if (from !== null) {
        const older = studyOfVersion(id, from)
        expect(older?.version).toBe(from) // the hash of what was read
        expect(older?.supersededBy).toBe(study.version)
      }
    const folder = join(import.meta.dirname, id, 'versions')
    const kept = existsSync(folder) ? readdirSync(folder).map((name) => name.replace('.json', '')) : []
    expect(kept.sort()).toEqual(changes.flatMap(({ from }) => from ?? []).sort())
  })
})

it('a link that is pinned to an older version gives the number that it gave', async () => {
  const months = async (query: string) =>
    figureOf(await readQuery(query), null, { origin: '' }).fit?.halvingTime.months ?? NaN
  expect(await months('study=training-runs')).toBeCloseTo(5.5069, 4)
  // What the page showed before the two computes were corrected.
  expect(await months('study=training-runs&data=5318c767e400')).toBeCloseTo(5.5021, 4)
  const now = await readQuery('study=training-runs')
  const { view, study } = await readQuery('study=training-runs&data=5318c767e400')
  const figure = figureOf({ view, study, ignored: [] }, null, { origin: '' })
  expect(figure.data.version).toBe('5318c767e400')
  expect(figure.warnings).toContainEqual({
    code: 'older-data',
    linked: '5318c767e400',
    current: now.study.version,
    now: 'study=training-runs',
  })
})

it('a text that is no version opens nothing but the current data', async () => {
  const { version } = (await readQuery('study=training-runs')).study
  for (const bad of ['../secret', '5318c767e40', '000000000000'])
    expect((await readQuery(`study=training-runs&data=${encodeURIComponent(bad)}`)).study.version).toBe(version)
})
