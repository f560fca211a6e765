/** In a thread of `scripts/mutants.mjs`: which faults each file reaches, and whether one changes a file. */
import { parentPort } from 'node:worker_threads'
import { everyFile } from './every-file.fixture'

interface Switches {
  activeMutant?: string | undefined
  readonly mutantCoverage?: {
    readonly static: Readonly<Record<string, number>>
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  currentTestId?: string | undefined
}
/** By the name that the instrumented code looks for. */
const switches = ((globalThis as unknown as { __stryker__?: Switches }).__stryker__ ??= {})

const files = everyFile()
const asWritten: string[] = []
for (const { digest } of files) asWritten.push(await digest())
// From now on every module is loaded: what is reached again can be switched.
for (const [place, { name, digest }] of files.entries()) {
  switches.currentTestId = String(place)
  if ((await digest()) !== asWritten[place]) throw new Error(`${name} is not the same twice`)
}
const reached = new Map<string, number[]>()
for (const [place, faults] of Object.entries(switches.mutantCoverage?.perTest ?? {}))
  for (const id of Object.keys(faults)) reached.set(id, [...(reached.get(id) ?? []), Number(place)])
switches.currentTestId = undefined
const once = Object.keys(switches.mutantCoverage?.static ?? {}).filter((id) => !reached.has(id))

parentPort?.on('message', async (id: string) => {
  let changed: string | null = null
  for (const place of reached.get(id) ?? []) {
    switches.activeMutant = id
    const digest = await files[place]?.digest().catch((error: unknown) => String(error))
    switches.activeMutant = undefined
    if (digest === asWritten[place]) continue
    changed = files[place]?.name ?? ''
    break
  }
  parentPort?.postMessage(changed)
})
parentPort?.postMessage({ covered: [...reached.keys()], once })
