/** `node --import tsx bench/coverage/run.ts <sets> <cell> <cell> ...`: coverage in some cells, printed as JSON. */
import { cells, simulate } from './simulate'

const [sets = 2000, ...wanted] = process.argv.slice(2).map(Number)
console.log(JSON.stringify(wanted.flatMap((index) => (cells[index] ? simulate(cells[index], sets) : []))))
