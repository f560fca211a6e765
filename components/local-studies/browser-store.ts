/** The browser's own store (IndexedDB) for what a reader keeps here. */
import { createStore, type UseStore } from 'idb-keyval'

/** One database each: a store can't be added to a database that a browser has already. */
const DATABASES = {
  /** Studies with their files, by id. */
  studies: ['halvings', 'local-studies'],
  /** What a list shows of them, by id: the files themselves need not be opened for it. */
  summaries: ['halvings-summaries', 'local-studies'],
  /** Mappings by the columns of the table that they were made for. */
  mappings: ['halvings-mappings', 'by-columns'],
} as const

const opened = new Map<string, UseStore>()

/** Asks a store; once more where the browser has closed the connection meanwhile, as iOS does in the background. */
export async function within<T>(name: keyof typeof DATABASES, ask: (store: UseStore) => Promise<T>): Promise<T> {
  const open = () => {
    const store = opened.get(name) ?? createStore(DATABASES[name][0], DATABASES[name][1])
    opened.set(name, store)
    return store
  }
  try {
    return await ask(open())
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
    opened.delete(name)
    return ask(open())
  }
}
