/**
 * The only reader of disk: every study folder of `data/`, opened once a process. A bad row or schema throws here, with
 * file, line and column, and so fails the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LiteratureEstimate, loadLiterature } from '@/lib/data/literature'
import { loadStudy } from '@/lib/data/load-study'
import type { Study } from '@/lib/data/study'
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

/** Every bundled study, by id. */
export const listStudies = (): readonly Study[] => [...catalogue().studies.values()]

/** Rates of the measured laws, from the hardware studies' default views. */
export const lawRates = (): LawRates => catalogue().lawRates

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
