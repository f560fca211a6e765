/**
 * Figures of pages, each made once in a thread: queries that ask for the same view share one, and so do the page and what the
 * router asks for between two pages. Bounded by bytes. Server only.
 */
import { deserialize } from 'node:v8'
import { LRUCache } from 'lru-cache'
import type { AskedView } from '@/lib/view/asked-view'
import { pageFigureInThread } from '../work-threads'
import type { Figure } from '@/lib/figure/figure'
import { encodeView } from '@/lib/view/view-codec'

const MOST_BYTES = 32_000_000

// Pages and routes are bundled apart; the process has one memory, and one list of those under way.
const shared = globalThis as typeof globalThis & {
  halvingsFigures?: { readonly made: LRUCache<string, Uint8Array>; readonly begun: Map<string, Promise<Uint8Array>> }
}
const figures = (shared.halvingsFigures ??= {
  made: new LRUCache({ maxSize: MOST_BYTES, sizeCalculation: (bytes, key) => bytes.length + 2 * key.length + 100 }),
  begun: new Map(),
})

/** @param asked of the query; @param make replaces the thread in tests. Rejects where the thread fails, which is a bug. */
export async function keptFigure(
  asked: AskedView,
  query: string,
  origin: string,
  make: typeof pageFigureInThread = pageFigureInThread,
): Promise<Figure> {
  const { view, study, ignored } = asked
  const key = JSON.stringify([origin, study.version, encodeView(view, study.meta), ignored])
  const bytes = figures.made.get(key) ?? (await (figures.begun.get(key) ?? begin()))
  return deserialize(bytes)

  function begin(): Promise<Uint8Array> {
    const making = make({ query, origin })
      .then((made) => {
        figures.made.set(key, made)
        return made
      })
      .finally(() => figures.begun.delete(key))
    figures.begun.set(key, making)
    return making
  }
}
