/** `run.mjs <file of parts> <sets a cell>`: makes the parts that are not in the file yet; what they come to, as JSON. */
import { setPriority } from 'node:os'
import { makeParts } from './parts'
import { partsOf, totalOf } from './plan'

const [file = '', sets = '0'] = process.argv.slice(2)
// Beside whatever else the machine does.
setPriority(15)
const parts = partsOf(Number(sets))
makeParts(file, parts, (made) => {
  if (made % 10 === 0 || made === parts.length) process.stderr.write(`\r${made} of ${parts.length} parts`)
})
process.stderr.write('\n')
console.log(JSON.stringify(totalOf(file)))
