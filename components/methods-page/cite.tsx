import { findReference, type ReferenceId } from './references'

/** A citation in the running text: author and year, leading to the list of references. */
export function Cite({ id }: { readonly id: ReferenceId }) {
  return <a href={`#ref-${id}`}>{findReference(id).short}</a>
}
