/**
 * In a thread of `scripts/mutants.mjs`: which faults each file reaches, and whether one changes a file. A fault in what a module does once,
 * when it is loaded, is switched on before that, in a thread of its own (`workerData`).
 */
import { parentPort, workerData } from 'node:worker_threads'
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
const loadedWith = workerData as {
  readonly digests: readonly string[]
  /** Places of the files that the module writes: they are looked at before the others. */
  readonly first: readonly number[]
} | null
const files = everyFile()

/** The name of the first of the files that is not as it was, null where all are. */
async function firstChanged(places: Iterable<number>, digests: readonly string[]): Promise<string | null> {
  for (const place of places) {
    const { name, digest } = files[place] ?? { name: 'no such file', digest: () => Promise.resolve('') }
    if ((await digest().catch((error: unknown) => String(error))) !== digests[place]) return name
  }
  return null
}

if (loadedWith)
  parentPort?.postMessage(await firstChanged(new Set([...loadedWith.first, ...files.keys()]), loadedWith.digests))
else await switchAsAsked()

async function switchAsAsked(): Promise<void> {
  const digests: string[] = []
  for (const { digest } of files) digests.push(await digest())
  // From now on every module is loaded: what is reached again can be switched.
  for (const [place, { name, digest }] of files.entries()) {
    switches.currentTestId = String(place)
    if ((await digest()) !== digests[place]) throw new Error(`${name} is not the same twice`)
  }
  switches.currentTestId = undefined
  const reached = new Map<string, number[]>()
  for (const [place, faults] of Object.entries(switches.mutantCoverage?.perTest ?? {}))
    for (const id of Object.keys(faults)) reached.set(id, [...(reached.get(id) ?? []), Number(place)])
  const once = Object.keys(switches.mutantCoverage?.static ?? {}).filter((id) => !reached.has(id))

  parentPort?.on('message', async (id: string) => {
    switches.activeMutant = id
    const changed = await firstChanged(reached.get(id) ?? [], digests)
    switches.activeMutant = undefined
    parentPort?.postMessage(changed)
  })
  parentPort?.postMessage({ reached, once, digests })
}
