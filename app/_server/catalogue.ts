/**
 * The only reader of disk: every study folder of `data/`, opened once a process. A bad row or schema throws here, with
 * file, line and column, and so fails the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { type LiteratureEstimate, loadLiterature } from '@/lib/data/literature'
import { loadStudy } from '@/lib/data/load-study'
import type { Study } from '@/lib/data/study'
import { type DataChange, readDataChanges } from '@/lib/data/versions/data-changes'
import { readKeptVersion, restoreFiles, type StudyFiles } from '@/lib/data/versions/kept-version'
import { type LawRates, measureLaws } from '@/lib/result/measured-laws'

const root = join(process.cwd(), 'data')
const LITERATURE = 'literature'

interface Catalogue {
  readonly studies: ReadonlyMap<string, Study>
  readonly lawRates: LawRates
  /** Newest date among the studies: what "current" means in files that must not depend on the clock. */
  readonly asOf: string
}

let opened: Catalogue | undefined

function catalogue(): Catalogue {
  if (opened) return opened
  const ids = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== LITERATURE)
    .filter((entry) => existsSync(join(root, entry.name, 'datapackage.json')))
    .map((entry) => entry.name)
    .sort()
  const studies = new Map(ids.map((id) => [id, open(id)]))
  const lawRates = measureLaws(studies.values())
  const asOf =
    [...studies.values()]
      .map(({ meta }) => meta.date)
      .sort()
      .at(-1) ?? ''
  opened = { studies, lawRates, asOf }
  return opened
}

const open = (id: string): Study => loadStudy(id, studyFile(id, 'rows.csv'), studyFile(id, 'datapackage.json'))

/**
 * The two files of a version of a study, the current one's or those of a version that is kept for links pinned to it.
 * @returns null where the version is not kept, or the text is no version
 */
export function filesOfVersion(
  { meta, version: current }: Pick<Study, 'meta' | 'version'>,
  version: string,
): StudyFiles | null {
  const { id } = meta
  if (version === current) return { rows: studyFile(id, 'rows.csv'), package: studyFile(id, 'datapackage.json') }
  const file = join(root, id, 'versions', `${version}.json`)
  if (!/^[0-9a-f]{12}$/.test(version) || !existsSync(file)) return null
  const kept = readKeptVersion(readFileSync(file, 'utf8'))
  const newer = filesOfVersion({ meta, version: current }, kept.next)
  return newer && restoreFiles(newer, kept)
}

/** Older versions that were opened last, by id and version: a few, as each holds all its rows. */
const older = new LRUCache<string, Study>({ max: 4 })

/** A bundled study in that version, or the current one for null; null where there is none such. */
export function studyOfVersion(id: string, version: string | null): Study | null {
  const current = catalogue().studies.get(id)
  if (!current || version === null || version === current.version) return current ?? null
  const key = `${id} ${version}`
  const known = older.get(key)
  if (known) return known
  const files = filesOfVersion(current, version)
  if (!files) return null
  const study = { ...loadStudy(id, files.rows, files.package), supersededBy: current.version }
  older.set(key, study)
  return study
}

/** What changed in a study's data, the newest first; empty where it has had one version. */
export function dataChanges(id: string): readonly DataChange[] {
  const file = join(root, id, 'changes.json')
  return existsSync(file) ? readDataChanges(readFileSync(file, 'utf8')) : []
}

/** Every bundled study, by id. */
export const listStudies = (): readonly Study[] => [...catalogue().studies.values()]

/** Rates of the measured laws, from the hardware studies' default views. */
export const lawRates = (): LawRates => catalogue().lawRates

/** Studies with a series that laws are measured on. */
export const lawStudies = (): ReadonlySet<string> =>
  new Set(Object.values(lawRates()).map(({ source }) => source.study))

export const dataAsOf = (): string => catalogue().asOf

let literature: readonly LiteratureEstimate[] | undefined

/** Published estimates of others. */
export function listLiterature(): readonly LiteratureEstimate[] {
  return (literature ??= loadLiterature(literatureFile('rows.csv'), literatureFile('datapackage.json')))
}

/** A file of the literature's folder as it is. */
export const literatureFile = (name: 'rows.csv' | 'datapackage.json'): string => studyFile(LITERATURE, name)

/** A study folder's file as it is. `id` must come from `listStudies`, never from a request. */
export function studyFile(id: string, name: 'rows.csv' | 'datapackage.json'): string {
  return readFileSync(join(root, id, name), 'utf8')
}
