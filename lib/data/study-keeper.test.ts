import { describe, expect, it } from 'vitest'
import type { Study } from './study'
import { studyDoor, type StudyKeeper } from './study-keeper'

const study = (id: string, version: string) => ({ meta: { id }, version, rows: [] }) as unknown as Study
const keeper =
  (...kept: readonly Study[]): StudyKeeper =>
  (id, version) =>
    Promise.resolve(kept.find((one) => one.meta.id === id && (version === null || one.version === version)) ?? null)

describe('the door to studies', () => {
  const [now, before, own] = [study('imagenet', 'b'), study('imagenet', 'a'), study('local-1', 'c')]
  const openStudy = studyDoor([keeper(now), keeper(before, own)])

  it('opens the current version with the first keeper that has it', async () => {
    expect(await openStudy('imagenet')).toBe(now)
    expect(await openStudy('local-1')).toBe(own)
  })

  it('opens exactly the version asked for, wherever it is kept', async () => {
    expect(await openStudy('imagenet', 'a')).toBe(before)
    expect(await openStudy('imagenet', 'z')).toBeNull()
  })

  it('says by null that nobody has it', async () => {
    expect(await openStudy('nothing')).toBeNull()
  })
})
