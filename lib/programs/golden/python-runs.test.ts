import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commandOf, python, run } from './interpreters.fixture'
import { describeRuns } from './runs.fixture'
import { finishedFigure, goldenViews } from './views.fixture'

describeRuns(python)

it('pyflakes finds nothing, in the file and in each program that is made of it', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'halvings-lint-'))
  writeFileSync(join(folder, 'reproduce.py'), python.source)
  for (const { name, query } of goldenViews) {
    const { figure, study } = finishedFigure(query)
    writeFileSync(join(folder, `${name}.py`), python.write(figure, study))
  }
  expect(await run(commandOf(python), ['-m', 'pyflakes', folder])).toEqual({ status: 0, output: '' })
})
