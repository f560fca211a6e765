// `npm run data:update`: a newer file of a study's source becomes the study's next version (scripts/data-update/).
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
register()
const { dataUpdate } = await import('./data-update/command.ts')
process.exitCode = await dataUpdate(process.argv.slice(2), (line) => console.log(line))
