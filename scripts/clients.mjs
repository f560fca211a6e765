// `npm run clients`: writes the clients of the API, from the document that it gives to programs.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
register()
const { clientFiles } = await import('./clients/clients.ts')
for (const [file, text] of Object.entries(await clientFiles())) {
  writeFileSync(file, text)
  console.log(`clients: ${file} is written`)
}
