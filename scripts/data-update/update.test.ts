/** `data:update` on two older snapshots: the ECI of April against that of September, and the speedrun ten records ago. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Study } from '@/lib/data/study'
import { describeFigure } from '@/lib/figure/describe-figure'
import { lawRates } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { readNewer } from './newer-table'
import { changesIn, filesIn, keepAnew, keptFiles, studyOf } from './study-folder'
import { changelogProblems, keptProblems, planUpdate, writeUpdate } from './update'

const DATA = join(import.meta.dirname, '../../data')
const APRIL = join(import.meta.dirname, 'fixtures/eci-2026-04.csv')

/** A copy of a study's two files in a folder of its own, with other rows. */
function folderOf(id: string, rows: string): string {
  const folder = mkdtempSync(join(tmpdir(), `halvings-${id}-`))
  cpSync(join(DATA, id, 'datapackage.json'), join(folder, 'datapackage.json'))
  writeFileSync(join(folder, 'rows.csv'), rows)
  return folder
}

function monthsOf(study: Study, query = ''): number {
  const { view, ignored } = decodeView(query, contextOf(study, lawRates))
  const inputs = { lawRates, draws: null, ignored, asOf: study.meta.date, origin: '' }
  return describeFigure(view, study, inputs).fit?.halvingTime.months ?? NaN
}

type Cells = Record<string, string>
const cellsOf = (text: string) => Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data

describe('a newer file of a source', () => {
  it('the ECI of April becomes that of September: rows by name and date, the headline from A to B, the old number to the last digit', async () => {
    const id = 'capabilities-index'
    const now = filesIn(join(DATA, id))
    const header = `${now.rows.split('\n')[0] ?? ''}\n`
    const april = await readNewer(
      studyOf(id, now),
      header,
      { name: 'eci-2026-04.csv', bytes: readFileSync(APRIL) },
      null,
    )
    expect(april.unused).toEqual([])
    expect(april.refused).toEqual([])
    const folder = folderOf(id, april.rows)
    const before = filesIn(folder)
    const then = monthsOf(studyOf(id, before))

    // September as the source heads it, with a column that has no place here.
    const september = cellsOf(now.rows).map(
      ({ model, organization, release_date, eci, parameters, training_compute_flop }) => ({
        Model: model,
        Organization: organization,
        'Release date': release_date,
        ECI: eci,
        Parameters: parameters,
        'Training compute (FLOP)': training_compute_flop,
        Rank: '1',
      }),
    )
    const file = join(folder, 'september.csv')
    writeFileSync(file, Papa.unparse(september))
    const update = await planUpdate({ id, folder, file, older: before, series: null, lawRates })
    expect(update.read?.unused).toEqual(['Rank'])
    const keys = (rows: readonly Cells[], name: string, date: string) =>
      new Set(rows.map((row) => `${row[name]} ${row[date]}`))
    const [old, fresh] = [
      keys(cellsOf(before.rows), 'model', 'release_date'),
      keys(september as Cells[], 'Model', 'Release date'),
    ]
    const common = [...old].filter((key) => fresh.has(key)).length
    expect(common).toBeGreaterThan(80)
    expect(update.diff.gone).toHaveLength(old.size - common)
    expect(update.diff.added).toHaveLength(fresh.size - common)
    expect(update.diff.changed.length).toBeLessThanOrEqual(common)
    const headline = update.numbers.find(({ query }) => query === '')
    expect(headline?.from?.months).toBeCloseTo(then, 3)
    expect(headline?.to?.months).toBeCloseTo(monthsOf(update.newer), 3)

    writeUpdate(folder, before, update, '2026-09-13', 'ECI of September.')
    expect(changesIn(folder)[0]).toMatchObject({
      from: update.older.version,
      to: update.newer.version,
      what: 'ECI of September.',
    })
    expect(changelogProblems(folder, id, update.newer.version)).toEqual([])
    const pinned = studyOf(id, keptFiles(folder, id, update.older.version))
    expect(pinned.version).toBe(update.older.version)
    expect(monthsOf(pinned)).toBe(then)
  })

  it('the speedrun ten records ago becomes today’s, and the version between stays readable', async () => {
    const id = 'nanogpt-speedrun'
    const now = filesIn(join(DATA, id))
    const lines = now.rows.trimEnd().split('\n')
    const newest = lines.filter((line) => line.startsWith('small-3-28-')).slice(-10)
    const folder = folderOf(id, `${lines.filter((line) => !newest.includes(line)).join('\n')}\n`)
    const before = filesIn(folder)
    const then = monthsOf(studyOf(id, before))
    const update = await planUpdate({
      id,
      folder,
      file: join(DATA, id, 'rows.csv'),
      older: before,
      series: null,
      lawRates,
    })
    expect(update.diff).toMatchObject({ changed: [], gone: [] })
    expect(update.diff.added).toEqual(newest.map((line) => line.split(',')[0]))
    const headline = update.numbers.find(({ query }) => query === '')
    expect([headline?.from?.months, headline?.to?.months].map((one) => one?.toFixed(2))).toEqual([
      then.toFixed(2),
      monthsOf(studyOf(id, now)).toFixed(2),
    ])
    expect(then).not.toBe(monthsOf(studyOf(id, now)))
    writeUpdate(folder, before, update, '2026-08-01', 'Ten more records.')
    expect(readFileSync(join(folder, 'rows.csv'), 'utf8')).toBe(now.rows)
    expect(monthsOf(studyOf(id, keptFiles(folder, id, update.older.version)))).toBe(then)
    // Ten lines of rows are told by none: what both versions have is stored once.
    expect(readFileSync(join(folder, 'versions', `${update.older.version}.json`), 'utf8').length).toBeLessThan(500)
    expect(changelogProblems(folder, id, 'another-one')[0]).toContain('changelog ends at')
  })
})

describe('a file as its source writes it', () => {
  const newerOf = async (id: string, name: string, text: string, series: string | null) => {
    const now = filesIn(join(DATA, id))
    const bytes = new TextEncoder().encode(text)
    const newer = await readNewer(studyOf(id, now), now.rows, { name, bytes }, series)
    const rows = new Map(cellsOf(newer.rows).map((row) => [row.id ?? '', row]))
    const known = new Map(cellsOf(now.rows).map((row) => [row.id ?? '', row]))
    return { ...newer, rows, known }
  }

  it('METR’s YAML: rows by its keys, both horizons with their ends, names as they were', async () => {
    const record = (key: string, day: string, minutes: number) => `  ${key}:
    benchmark_name: METR-Horizon-v1.1
    metrics:
      average_score: {estimate: 0.5}
      is_sota: true
      p50_horizon_length: {ci_high: ${minutes * 2}, ci_low: ${minutes / 2}, estimate: ${minutes}}
      p80_horizon_length: {ci_high: 7, ci_low: 5, estimate: 6}
    release_date: ${day}
`
    const text = `benchmark_name: METR-Horizon-v1.1
doubling_time_in_days:
  all_time_stitched: {point_estimate: 182.725}
  from_2023_on: {ci_high: 149.126, ci_low: 99.552, point_estimate: 122.611}
results:
${record('gpt_4', '2023-03-14', 4)}${record('o3_inspect', '2025-04-16', 120)}${record('a_new_one', '2026-11-01', 900)}`
    const { rows, known, preset, unused } = await newerOf('time-horizons', 'benchmark_results_1_1.yaml', text, null)
    expect([preset, unused]).toEqual(['metr', []])
    expect(rows.get('metr-1-1-gpt-4')).toEqual({
      ...known.get('metr-1-1-gpt-4'),
      horizon_50_minutes: '4',
      horizon_50_low: '2',
      horizon_50_high: '8',
      horizon_80_minutes: '6',
      horizon_80_low: '5',
      horizon_80_high: '7',
      mean_score: '0.5',
    })
    expect(rows.get('metr-1-1-a-new-one')).toMatchObject({ horizon_50_minutes: '900', release_date: '2026-11-01' })
    expect(rows.size).toBe(3)
  })

  it('the speedrun’s README: rows by their number, days and minutes as it writes them', async () => {
    const text = `# Modded-NanoGPT

| # | Record time | Description | Date | Log | Contributors |
| - | - | - | - | - | - |
1 | 45 minutes | [a baseline](https://example.org/481) | 05/28/24 | [log](records/main.log) | @someone
2 | 31.4 minutes | [a learning rate](https://example.org/1) | 06/06/24 | [log](records/f.log) | @someone
99 | 1.02 minutes | Something new | 11/20/26 | none | @x
`
    const { rows, known } = await newerOf('nanogpt-speedrun', 'README.md', text, 'small-3-28')
    for (const id of ['small-3-28-1', 'small-3-28-2']) expect(rows.get(id)).toEqual(known.get(id))
    expect(rows.get('small-3-28-99')).toMatchObject({
      benchmark: 'small-3-28',
      record_number: '99',
      name: 'Something new',
      date: '2026-11-20',
      time_s: '61.2',
    })
    const others = [...known.values()].filter(({ benchmark }) => benchmark !== 'small-3-28')
    expect(rows.size).toBe(3 + others.length) // other series stay
  })

  it('what is no table of the study is refused in words', async () => {
    await expect(newerOf('helm', 'x.csv', 'hello\n', null)).rejects.toThrow(
      'x.csv: There is a header line but no row under it.',
    )
  })
})

it('words of a package may change: the version before still opens, once it is kept anew', () => {
  const id = 'hardware'
  const folder = mkdtempSync(join(tmpdir(), 'halvings-words-'))
  cpSync(join(DATA, id), folder, { recursive: true })
  const older = filesIn(folder)
  const before = changesIn(folder)[0]?.from ?? ''
  const as = keptFiles(folder, id, before)
  writeFileSync(join(folder, 'datapackage.json'), older.package.replace('{', '{\n\n\n'))
  expect(keptProblems(folder, id)).toEqual([expect.stringContaining(`version ${before} no longer opens`)])
  expect(keepAnew(folder, older)).toBe(before)
  expect(keptProblems(folder, id)).toEqual([])
  expect(keptFiles(folder, id, before)).toEqual(as)
})
