import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { figureOf, lawRates, studies, study } from '@/lib/result/bundled-studies.fixture'
import { randomQuery } from '@/lib/view/random-query.fixture'
import { commandOf, languages, run } from './golden/interpreters.fixture'

/** Each has two programs; the long form is `npm run fuzz:programs`. */
const VIEWS = Number(env.FUZZ_RUNS ?? 8)
const SEED = Number(env.FUZZ_SEED ?? 17)

/** Each parses every file whose path it is given, and says the first that it can't. */
const PARSERS = {
  python: ['-c', 'import ast, sys\nfor path in sys.argv[1:]: ast.parse(open(path, encoding="ascii").read(), path)'],
  r: [
    '-e',
    'for (path in commandArgs(TRUE)) tryCatch(parse(path), error = function(e) stop(path, ": ", conditionMessage(e)))',
  ],
} as const

it('any view has programs that Python and R can read', { timeout: 3_600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'halvings-any-'))
  const laws = Object.keys(lawRates)
  const queries = fc.sample(randomQuery([...studies.values()], laws), { numRuns: VIEWS, seed: SEED })
  const files = languages.map((language) => ({ language, paths: [] as string[] }))
  for (const [place, { query }] of queries.entries()) {
    const figure = figureOf(query)
    for (const { language, paths } of files) {
      const path = join(folder, `${place}.${language.ending}`)
      writeFileSync(path, language.write(figure, study(figure.data.study)))
      paths.push(path)
    }
  }
  for (const { language, paths } of files) {
    const [flag, program] = PARSERS[language.language]
    const outcome = await run(commandOf(language), [flag, program, ...paths])
    const file = /\d+(?=\.(?:py|R))/.exec(outcome.output)?.[0]
    expect({ ...outcome, query: file && queries[Number(file)]?.query }).toEqual({ status: 0, output: '' })
  }
})
