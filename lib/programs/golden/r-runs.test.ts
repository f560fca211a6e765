import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commandOf, r, run } from './interpreters.fixture'
import { describeRuns } from './runs.fixture'
import { finishedFigure, goldenViews } from './views.fixture'

describeRuns(r)

/** A program as one function, so that codetools sees all its names; of a cut one only those that it does not have. */
const LINT = `
for (path in commandArgs(TRUE)) {
  program <- as.function(list(as.call(c(as.name("{"), as.list(parse(path))))))
  codetools::checkUsage(program, name = basename(path), suppressLocalUnused = basename(path) != "reproduce.R")
}`

it('codetools finds nothing, in the file and in each program that is made of it', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'halvings-lint-'))
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const files = goldenViews.map(({ name, query }) => {
    const { figure, study } = finishedFigure(query)
    return write(`${name}.R`, r.write(figure, study))
  })
  const args = [write('lint.R', LINT), write('reproduce.R', r.source), ...files]
  expect(await run(commandOf(r), args)).toEqual({ status: 0, output: '' })
})
