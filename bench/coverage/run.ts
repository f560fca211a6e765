/** `node --import tsx bench/coverage/run.ts <sets of each speed, see below> <cell> ...`: coverage, a line of JSON a cell. */
import { cells } from './cells'
import { simulate } from './simulate'

const [formula = 2000, rho = 600, draws = 300, ...wanted] = process.argv.slice(2).map(Number)
for (const index of wanted) {
  const cell = cells[index]
  if (cell) console.log(JSON.stringify(simulate(cell, ({ slow }) => ({ formula, rho, draws })[slow ?? 'formula'])))
}
