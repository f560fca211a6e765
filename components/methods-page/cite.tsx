import { findReference } from '@/lib/published/references'

/** A citation in the running text: author and year, leading to the list of references. Fails on an id that is not in it. */
export function Cite({ id }: { readonly id: string }) {
  return <a href={`#ref-${id}`}>{findReference(id).short}</a>
}
