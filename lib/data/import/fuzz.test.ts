/**
 * Files that nobody would write, read to the end: the short form here, 100,000 of them by `npm run fuzz` (`-- 500000` for more;
 * the seed is printed and can be given as the second number).
 */
import fc from 'fast-check'
import { gzipSync, zipSync } from 'fflate'
import { readdirSync, readFileSync } from 'node:fs'
import { cpuUsage, env } from 'node:process'
import { expect, it } from 'vitest'
import { buildStudy } from './build-study'
import { guessMapping } from './guess/guess-mapping'
import { readFile } from './files/read-file'
import { rejectedCsv } from './rejected-csv'

const runs = Number(env.FUZZ_RUNS ?? 300)
const seed = Number(env.FUZZ_SEED ?? 20261127)
/** The slowest that a file may be, and what starting up may take on a busy machine. */
const MS_PER_MB = 2000
const MS_ALWAYS = 3000

const folders = ['lib/data/import/cases', 'lib/data/import/fixtures']
const valid = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => new Uint8Array(readFileSync(`${folder}/${name}`))),
)
const utf8 = (text: string) => new TextEncoder().encode(text)

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '2020-01-01',
      '1/2/2021',
      '1e25',
      '3,1',
      '12',
      '70 %',
      '',
      ' ',
      'run',
      'n/a',
      '1.5e3 FLOP',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('"', '""', '"a', 'a"', '"a""', '"a"b', ' "x"', '"a\nb"', '"a,b"', "'", '""""'),
  },
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    '+cmd|x',
    '<b>x</b>',
    '<table><tr><td>',
    '</td>',
    '{"a":1}',
    '[1]',
    '\\hline',
    '&',
    '\\\\',
    '|---|',
    '# x',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom('\0', '\ufeff', '\ud800', '\u202e', '\r', '𝟙', '１２'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.nat({ max: 40 }).map((power) => 'x'.repeat(2 ** (power % 16))),
)
const header = fc.array(fc.constantFrom('date', 'compute (FLOP)', 'model', 'accuracy (%)', '', 'a', 'Year', '2014'), {
  maxLength: 6,
})
const delimited = fc
  .tuple(
    header,
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }),
    fc.constantFrom(',', ';', '\t', '|', ':', ' '),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([names, rows, mark, end]) => utf8([names, ...rows].map((cells) => cells.join(mark)).join(end)))
const json = fc.oneof(
  fc.json().map(utf8),
  fc
    .array(fc.dictionary(fc.constantFrom('date', 'cost', 'model', '__proto__'), fc.jsonValue(), { maxKeys: 4 }))
    .map((records) => utf8(JSON.stringify(records))),
  fc.array(fc.json()).map((lines) => utf8(lines.join('\n'))),
)
const wide = fc
  .tuple(fc.integer({ min: 400, max: 10_000 }), cell)
  .map(([columns, text]) => utf8(`${`${text},`.repeat(columns)}\n${'1,'.repeat(columns)}`))
const mutated = fc
  .tuple(
    fc.constantFrom(...valid),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
    fc.nat(),
    fc.boolean(),
  )
  .map(([file, changes, cut, isCut]) => {
    const bytes = file.slice()
    for (const [place, byte] of changes) bytes[place % bytes.length] = byte
    return isCut ? bytes.subarray(0, cut % bytes.length) : bytes
  })
const anyFile = fc.oneof(
  { weight: 6, arbitrary: delimited },
  { weight: 4, arbitrary: mutated },
  { weight: 2, arbitrary: json },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 1, arbitrary: wide },
  { weight: 1, arbitrary: delimited.map((bytes) => gzipSync(bytes)) },
  { weight: 1, arbitrary: delimited.map((bytes) => zipSync({ 'a.csv': bytes, 'b.txt': utf8('x') })) },
)

it(
  'any file is read or refused by name, in time, and no row of it is lost',
  { timeout: 24 * 3600 * 1000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (bytes) => {
        // Of the processor: a machine that is busy with something else says nothing of the file.
        const started = cpuUsage()
        const read = await readFile({ name: 'own', bytes })
        if (!read.ok) {
          expect(read.problem.code).toBeTruthy()
          return
        }
        const table = read.value
        const guessed = guessMapping(table)
        const date = guessed.date ?? { column: 0, format: 'year-first' as const, month: null }
        const { rows, accepted, repairedRows, refused, usable, rejected } = buildStudy(table, { ...guessed, date })
        expect(rows).toBe(table.rows.length)
        if (guessed.cost) expect(accepted + repairedRows + refused).toBe(rows)
        expect(usable).toBeLessThanOrEqual(rows)
        rejectedCsv(table, rejected, () => 'x')
        const { user, system } = cpuUsage(started)
        expect((user + system) / 1000).toBeLessThan(MS_ALWAYS + (MS_PER_MB * bytes.length) / 1e6)
      }),
      { numRuns: runs, seed },
    )
  },
)
