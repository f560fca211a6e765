/**
 * What turns written pictures and pages into files of pixels and print. The server has one of native modules, a browser one
 * of its own; formats use whichever is at hand.
 */
export interface Press {
  /** @param scale pixels of the picture per pixel of the SVG */
  readonly png: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>
  /** The SVG with the faces of its letters inside. */
  readonly embedFaces: (svg: string) => Promise<string>
  /** A PDF of a Typst source that names no other file. Null where there is no typesetter: in a browser. */
  readonly typeset: ((source: string) => Promise<Uint8Array<ArrayBuffer>>) | null
}
