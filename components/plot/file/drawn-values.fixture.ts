/** What a picture of panels draws, read from its file. */
import { Parser } from 'htmlparser2'
import { expect } from 'vitest'

/** Centres of the marks of each panel, in its own pixels, in the order of the file. */
export function valuesIn(svg: string) {
  const panels = new Map<string, { readonly x: number; readonly y: number }[]>()
  let panel = ''
  const parser = new Parser(
    {
      onopentag: (_, { 'data-panel': name, 'data-role': role, cx, cy }) => {
        if (name !== undefined) panels.set((panel = name), [])
        if (role === 'value') panels.get(panel)?.push({ x: Number(cx), y: Number(cy) })
      },
    },
    { xmlMode: true },
  )
  parser.end(svg)
  return panels
}

/** Whether pixels follow values by one straight scale, of the values or of their logarithms. */
export function expectOneScale(values: readonly number[], pixels: readonly number[]): void {
  const fits = (of: (value: number) => number): boolean => {
    const along = values.map(of)
    const [low, high] = [Math.min(...along), Math.max(...along)]
    if (low === high) return true
    const [at, to] = [pixels[along.indexOf(low)] ?? NaN, pixels[along.indexOf(high)] ?? NaN]
    // Pixels have two decimals.
    return along.every(
      (value, index) => Math.abs(at + ((to - at) * (value - low)) / (high - low) - (pixels[index] ?? NaN)) < 0.02,
    )
  }
  expect(fits((value) => value) || fits(Math.log2)).toBe(true)
}
