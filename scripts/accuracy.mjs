// `npm run accuracy`: writes docs/accuracy.md, our numbers beside independent references.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
register()
const { accuracyPage } = await import('./accuracy/page.ts')
writeFileSync('docs/accuracy.md', accuracyPage())
console.log('accuracy: docs/accuracy.md is written')
