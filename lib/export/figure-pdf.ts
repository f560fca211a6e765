/** A picture as a page of its own size: vectors and letters stay what they are, and the page reads its description aloud. */
import { type DocumentFacts, documentFacts, typstString } from './typst-text'

const POINTS_PER_PIXEL = 72 / 96

/** Source of the document for the typesetter. @param svg with a width and height in pixels; @param alt what is read aloud */
export function picturePdfSource(facts: DocumentFacts, alt: string, svg: string): string {
  const [width, height] = ['width', 'height'].map(
    (name) => Number(new RegExp(`<svg\\b[^>]*\\s${name}="([\\d.]+)"`).exec(svg)?.[1]) * POINTS_PER_PIXEL,
  )
  return [
    documentFacts(facts),
    `#set page(width: ${width}pt, height: ${height}pt, margin: 0pt, fill: none)`,
    `#image(bytes(${typstString(svg)}), format: "svg", width: 100%, alt: ${typstString(alt)})`,
    '',
  ].join('\n')
}
