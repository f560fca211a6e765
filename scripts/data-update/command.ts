/** `npm run data:update` in words: what it reads from the command line, and what it prints. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { MovedNumber } from '@/lib/data/versions/data-changes'
import type { StudyFiles } from '@/lib/data/versions/kept-version'
import { type LawRates, measureLaws } from '@/lib/result/measured-laws'
import { changesIn, filesIn, keepAnew, keptFiles, studyOf, writeVersion } from './study-folder'
import { movedNumbers } from './moved-numbers'
import { changelogProblems, keptProblems, planUpdate, type Update, writeUpdate } from './update'

const ROOT = 'data'
const USAGE = `npm run data:update -- <study> [<newer file>] [--series <id>] [--what "<sentence for readers>"] [--date YYYY-MM-DD]
npm run data:update -- --check

Without --what nothing is written: it shows what would change. Without a file the study's own files have been edited by
hand, and are held against those of the last commit.`

/** @returns the exit code */
export async function dataUpdate(args: readonly string[], print: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      series: { type: 'string' },
      what: { type: 'string' },
      date: { type: 'string' },
    },
  })
  if (values.check) return check(print)
  const [id, file] = positionals
  if (id === undefined || !studyIds().includes(id)) {
    print(`${USAGE}\nStudies: ${studyIds().join(', ')}`)
    return 1
  }
  const folder = join(ROOT, id)
  if (changesIn(folder).length === 0) return first(id, folder, print)
  const older = file === undefined ? committed(id) : filesIn(folder)
  const update = await planUpdate({
    id,
    folder,
    file: file ?? null,
    older,
    series: values.series ?? null,
    lawRates: laws(),
  })
  tell(update, print)
  if (update.older.version === update.newer.version) {
    const kept = file === undefined && older.package !== filesIn(folder).package ? keepAnew(folder, older) : null
    if (kept !== null) print(`${kept} is kept as its differences from the new words of the package.`)
    return 0
  }
  if (values.what === undefined) {
    print('Nothing is written. Say it to readers with --what "…" to write this version.')
    return 0
  }
  writeUpdate(folder, older, update, values.date ?? new Date().toISOString().slice(0, 10), values.what)
  print(`${id} is now ${update.newer.version}; ${update.older.version} is kept for links that are pinned to it.`)
  return 0
}

const studyIds = (): readonly string[] =>
  readdirSync(ROOT).filter((id) => id !== 'literature' && existsSync(join(ROOT, id, 'datapackage.json')))

const laws = (): LawRates => measureLaws(studyIds().map((id) => studyOf(id, filesIn(join(ROOT, id)))))

/** Files of the study as they were committed last. */
function committed(id: string): StudyFiles {
  const show = (name: string) =>
    execFileSync('git', ['show', `HEAD:./${ROOT}/${id}/${name}`], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return { rows: show('rows.csv'), package: show('datapackage.json') }
}

/** A study without a changelog gets its first line. */
function first(id: string, folder: string, print: (line: string) => void): number {
  const files = filesIn(folder)
  const { version } = studyOf(id, files)
  const { created } = JSON.parse(files.package) as { readonly created: string }
  const rows = { added: 0, changed: 0, gone: 0 }
  writeVersion(folder, files, files, {
    date: created.slice(0, 10), // when readers first had it; the day of its newest row can be years earlier
    from: null,
    to: version,
    what: 'First version.',
    rows,
    numbers: [],
  })
  print(`${id}: changelog begun at ${version}`)
  return 0
}

function check(print: (line: string) => void): number {
  const lawRates = laws()
  const problems = studyIds().flatMap((id) => {
    const folder = join(ROOT, id)
    const now = studyOf(id, filesIn(folder))
    const [newest] = changesIn(folder)
    const broken = [...changelogProblems(folder, id, now.version), ...keptProblems(folder, id)]
    if (broken.length > 0 || !newest || newest.from === null) return broken
    const moved = movedNumbers(studyOf(id, keptFiles(folder, id, newest.from)), now, lawRates)
    const told = new Set(newest.numbers.map(({ query }) => query))
    return moved.filter(({ query }) => !told.has(query)).map((one) => `${id}: not in the changelog: ${movedText(one)}`)
  })
  for (const problem of problems) print(problem)
  if (problems.length === 0) print(`data: ${studyIds().length} studies, each told by its changelog`)
  return problems.length === 0 ? 0 : 1
}

function tell({ read, older, newer, diff, numbers, findings }: Update, print: (line: string) => void): void {
  if (read) print(read.preset === null ? 'Read by its headers.' : `Read as ${read.preset}.`)
  if (read && read.unused.length > 0) print(`Columns without a place here: ${read.unused.join(', ')}`)
  for (const cell of read?.refused ?? []) print(`Not read: ${cell}`)
  print(`${older.version} → ${newer.version}: ${older.rows.length} → ${newer.rows.length} rows`)
  for (const id of diff.added) print(`+ ${id}`)
  for (const { id, cells } of diff.changed)
    print(
      `~ ${id}: ${cells.map(({ column, from, to }) => `${column} ${from || '(empty)'} → ${to || '(empty)'}`).join('; ')}`,
    )
  for (const id of diff.gone) print(`- ${id}`)
  for (const finding of findings) print(`Lint: ${finding}`)
  for (const one of numbers) print(`Moved: ${movedText(one)}`)
  if (numbers.length === 0) print('No number moves.')
}

function movedText({ what, from, to }: MovedNumber): string {
  const months = (number: MovedNumber['from']) => (number === null ? 'no number' : `${number.months} months`)
  return `${what}: ${months(from)} → ${months(to)}`
}
