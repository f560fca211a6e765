/** What a reader settled about a table, for the next file with the same columns. */
import { del, entries, get, set } from 'idb-keyval'
import { completeMapping, type Mapping } from '@/lib/data/import/mapping'
import { within } from './browser-store'

interface Remembered {
  readonly fileName: string
  readonly mapping: Mapping
  /** Counts up: the least one is the oldest. */
  readonly order: number
}

const MOST = 100

/** Columns in their order are the shape of a table. */
const keyOf = (header: readonly string[]): string => JSON.stringify(header)

/** Keeps a mapping; the oldest one goes where there are many. */
export async function rememberMapping(header: readonly string[], mapping: Mapping, fileName: string): Promise<void> {
  await within('mappings', async (store) => {
    const all = await entries<string, Remembered>(store)
    const byAge = all.sort(([, a], [, b]) => a.order - b.order)
    for (const [key] of byAge.slice(0, Math.max(0, byAge.length - MOST + 1))) await del(key, store)
    const order = (byAge.at(-1)?.[1].order ?? 0) + 1
    await set(keyOf(header), { fileName, mapping, order } satisfies Remembered, store)
  })
}

/** The mapping of a table with these columns and the file that it was made for; null where there is none. Never rejects. */
export async function rememberedMapping(
  header: readonly string[],
): Promise<{ readonly fileName: string; readonly mapping: Mapping } | null> {
  try {
    const found = await within('mappings', (store) => get<Remembered>(keyOf(header), store))
    return found ? { ...found, mapping: completeMapping(found.mapping) } : null
  } catch {
    return null // a browser that keeps nothing remembers nothing
  }
}
