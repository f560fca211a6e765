/**
 * What turns written pictures into files of pixels. The server has one of native modules, a browser one of its own; formats
 * use whichever is at hand.
 */
export interface Press {
  /** @param scale pixels of the picture per pixel of the SVG */
  readonly png: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>
}
