/** Writes the programs of `goldenViews` anew: `npx tsx lib/programs/golden/write.fixture.ts`. Then read what has changed. */
import { writeFileSync } from 'node:fs'
import { pythonScript } from '../python'
import { rScript } from '../r'
import { finishedFigure, goldenViews } from './views.fixture'

for (const { name, query } of goldenViews) {
  const { figure, study } = finishedFigure(query)
  writeFileSync(new URL(`${name}.py`, import.meta.url), pythonScript(figure, study))
  writeFileSync(new URL(`${name}.R`, import.meta.url), rScript(figure, study))
}
