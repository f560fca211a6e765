/** `run.mjs <file of parts> <sets a cell> [kind]`: makes the parts not in the file yet; what they come to, as JSON. */
import { setPriority } from 'node:os'
import { makeParts } from './parts'
import { partsOf, totalOf } from './plan'

const [file = '', sets = '0', only = ''] = process.argv.slice(2)
// Beside whatever else the machine does.
setPriority(15)
const parts = partsOf(Number(sets)).filter(({ id }) => id.startsWith(only))
if (only !== '' && parts.length === 0) throw new Error(`no parts are called ${only}`)
makeParts(file, parts, (made) => {
  if (made % 10 === 0 || made === parts.length) process.stderr.write(`\r${made} of ${parts.length} parts`)
})
process.stderr.write('\n')
console.log(JSON.stringify(totalOf(file)))
