/** Readers of citations that tests use; they have no types of their own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: <Item>(
        text: string,
        options: { readonly forceType: string; readonly generateGraph: boolean },
      ) => readonly Item[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
