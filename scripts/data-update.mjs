// `npm run data:update`: a newer file of a study's source becomes the study's next version (scripts/data-update/).
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
register()
const { dataUpdate } = await import('./data-update/command.ts')
try {
  process.exitCode = await dataUpdate(process.argv.slice(2), (line) => console.log(line))
} catch (error) {
  // A file that is no table of the study: what it is and where, without the stack.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
