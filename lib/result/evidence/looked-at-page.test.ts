/** Every default view stands in `docs/looked-at.md` with the sentence that was read: another sentence is to be read, too. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { figureOf, studies, study } from '../bundled-studies.fixture'

const page = readFileSync(fileURLToPath(new URL('../../../docs/looked-at.md', import.meta.url)), 'utf8')

/** Sentences by the first cell of their line, which names the view. */
const read = new Map(
  page.split('\n').flatMap((line) => {
    const [, first = '', ...cells] = line.split('|').map((cell) => cell.trim())
    const sentence = cells.find((cell) => /^[A-Z].* .*\.$/.test(cell))
    return sentence === undefined ? [] : [[first, sentence] as const]
  }),
)

const shown = (query: string): string => `${figureOf(query).text.title.replace(/[\u00a0\u202f]/g, ' ')}.`

it.each([
  ...study('benchmarks').meta.benchmarks.map(({ id }) => [`\`${id}\``, `study=benchmarks&benchmark=${id}`] as const),
  ...[...studies.keys()].map((id) => [`\`study=${id}\``, `study=${id}`] as const),
])('%s is read as it is today', (line, query) => {
  expect(read.get(line)).toBe(shown(query))
})
