/** A thread that draws one picture and is closed: resvg's WebAssembly build and the shipped faces are loaded when first needed. */
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { expose, transfer } from 'comlink'
import { asksForLenders, rasterFonts, rasterOptions } from './raster'

const OWN = [
  new URL('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf', import.meta.url),
  new URL('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf', import.meta.url),
  new URL('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', import.meta.url),
  new URL('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf', import.meta.url),
]
const LENDERS = [
  new URL('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', import.meta.url),
  new URL('@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf', import.meta.url),
  new URL('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf', import.meta.url),
]
const PROGRAM = new URL('@resvg/resvg-wasm/index_bg.wasm', import.meta.url)

const bytesOf = async (address: URL): Promise<Uint8Array> => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

export type PictureThread = typeof thread

const thread = {
  /** @param scale pixels of the picture per pixel of the SVG @returns the PNG file */
  async draw(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
    const faces = [...OWN, ...(asksForLenders(svg) ? LENDERS : [])]
    const [fontBuffers] = await Promise.all([Promise.all(faces.map(bytesOf)), initWasm(fetch(PROGRAM))])
    const picture = new Resvg(svg, { ...rasterOptions(scale), font: { ...rasterFonts, fontBuffers } }).render()
    const png = new Uint8Array(picture.asPng())
    return transfer(png, [png.buffer])
  },
}

expose(thread)
