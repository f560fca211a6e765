/**
 * A report as the source of a Typst document that names no other file. What it says is told as strings and never as markup, so
 * that nothing a reader typed is run.
 */
import { tex2typst } from 'tex2typst'
import type { Figure } from '@/lib/figure/figure'
import type { Formula, MethodStep } from '@/lib/method-steps/method-text'
import { documentFacts, factsOfFigure, typstString } from '../typst-text'
import type { ReportContent } from './report-content'
import { breakable, heading, list, paragraph, picture, style, table, title, withSymbols } from './typst-parts'

/** @param figure that the content is of, for the document's metadata */
export function reportTypst(figure: Figure, content: ReportContent): string {
  const { curves, influence, published, reproduce } = content
  return [
    documentFacts(factsOfFigure(figure)),
    style(content.title),
    `#text(8.5pt, fill: grey, ${typstString(content.study)})`,
    '',
    `#text(11pt, style: "italic", ${typstString(content.question)})`,
    '',
    title(content.title),
    ...content.answer.map((line) => paragraph(line)),
    picture(content.figure.svg, content.figure.alt, content.figure.caption),
    ...list(content.cautions.heading, content.cautions.items),
    ...curvesBeside(curves),
    ...(influence ? [heading(influence.heading), table(influence)] : []),
    ...(published ? [heading(published.heading), table(published)] : []),
    heading(content.data.heading),
    ...list(null, content.data.paragraphs),
    heading(content.method.heading),
    ...content.method.steps.map(step),
    heading(content.references.heading),
    ...content.references.items.map(
      (item) => `#block(spacing: 0.7em, par(hanging-indent: 1.2em, text(8.5pt, ${typstString(breakable(item))})))`,
    ),
    '#block(breakable: false, stroke: 0.5pt + luma(180), inset: 10pt, width: 100%, above: 1.6em)[',
    heading(reproduce.heading),
    reproduce.qr === null ? '#grid([' : '#grid(columns: (1fr, 30mm), gutter: 10pt, [',
    paragraph(reproduce.lead),
    `#grid(columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 5pt, ${reproduce.facts
      .map(([name, value]) => `text(fill: grey, ${typstString(name)}), ${typstString(breakable(value))}`)
      .join(', ')})`,
    '',
    `#link(${typstString(reproduce.link)}, text(8pt, ${typstString(breakable(reproduce.link))}))`,
    reproduce.qr === null
      ? '])'
      : `], image(bytes(${typstString(reproduce.qr)}), format: "svg", width: 30mm, alt: ${typstString(reproduce.qrAlt)}))`,
    ']',
    '',
  ].join('\n')
}

/** Beside each other where there are two. */
function curvesBeside(curves: ReportContent['curves']): readonly string[] {
  const cells = curves.map(({ heading: name, svg, text }) => `[\n${heading(name)}\n${picture(svg, text, text)}\n]`)
  const columns = `columns: (1fr,) * ${cells.length}, column-gutter: 8mm`
  return cells.length === 0 ? [] : [`#block(above: 18pt, text(8.4pt, grid(${columns}, ${cells.join(', ')})))`]
}

/** Formulas of our own, as TeX, in the typesetter's language. */
function step({ text, formula, after }: MethodStep): string {
  return [
    withSymbols(text),
    ...(formula ? [`$ ${typstFormula(formula)} $`] : []),
    ...(after === undefined ? [] : [withSymbols(after)]),
  ].join('\n')
}

/** A bar on either side of a letter is its size; loose bars would stand apart from it. */
const typstFormula = ({ tex }: Formula): string => tex2typst(tex).replace(/\| (\S+) \|/g, 'abs($1)')
