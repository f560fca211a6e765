/** The shape of the methods page's words. Markup: `<em>`, `<strong>`, `<tex>`, `<cite>` about a reference's id, and links. */

/** A paragraph, a formula on its own line in TeX, a heading, or a list. */
export type MethodsBlock =
  | string
  | { readonly formula: string }
  | { readonly heading: string }
  | { readonly bullets: readonly string[] }
  | { readonly steps: readonly string[] }

/** A section of the methods page, with its heading. */
export interface MethodsSection {
  readonly title: string
  readonly blocks: readonly MethodsBlock[]
}
