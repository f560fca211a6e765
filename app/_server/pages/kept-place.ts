/**
 * Where a page is kept and how it is tagged: by what is asked, not by how it is written. All spellings of a view (order, defaults
 * written out, 0.90 for 0.9) share one page of `/explore`, whose tag is known before it is made. Server only.
 */
import { createHash } from 'node:crypto'
import { readQuery } from '../answers/asked-view'
import { addressOf } from '../kept/answer-store'
import { encodeView } from '@/lib/view/view-codec'

export interface KeptPlace {
  /** Of the page that is made for all who ask for the same. */
  readonly query: string
  readonly address: string
  /** Null where only the page itself tells: it may lack draws that are made since. */
  readonly tag: string | null
}

/** @param path without its query @param query as it was sent */
export async function keptPlace(origin: string, path: string, query: string): Promise<KeptPlace> {
  if (path !== '/explore') return { query, address: addressOf(origin, path, query), tag: null }
  const { view, study, ignored } = await readQuery(query)
  // What was ignored is said on the page.
  const asked = ignored.length === 0 ? encodeView(view, study.meta) : query
  const address = addressOf(origin, path, asked)
  const of = [process.env.HALVINGS_BUILD, process.versions.v8, address]
  const digest = createHash('sha256').update(JSON.stringify(of)).digest('base64url')
  return { query: asked, address, tag: `"${digest.slice(0, 27)}"` }
}
