/** A report of several views as a sequence of parts, set in Typst or written as HTML: a comparison, or a whole study. */
import { type DocumentFacts, documentFacts, typstString } from '../typst-text'
import * as html from './html-parts'
import type { ReportTable } from './report-table'
import * as typst from './typst-parts'

/** A part under a heading. */
export type ReportPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ({ readonly kind: 'table' } & ReportTable)
  | { readonly kind: 'picture'; readonly svg: string; readonly alt: string; readonly caption: string }
  | { readonly kind: 'link'; readonly address: string }

/** In reading order; a section without parts is left out. */
export interface PlainReport {
  readonly facts: DocumentFacts
  /** Above the title. */
  readonly kicker: string
  readonly lead: readonly ReportPart[]
  readonly sections: readonly { readonly heading: string; readonly parts: readonly ReportPart[] }[]
}

/** Source of the document. */
export function plainReportTypst({ facts, kicker, lead, sections }: PlainReport): string {
  return [
    documentFacts(facts),
    typst.style(facts.title),
    `#text(8.5pt, fill: grey, ${typstString(kicker)})`,
    '',
    typst.title(facts.title),
    ...inTypst(lead),
    ...sections.flatMap(({ heading, parts }) =>
      parts.length === 0 ? [] : [typst.heading(heading), ...inTypst(parts)],
    ),
    '',
  ].join('\n')
}

/** What is said of a table stays with it. */
const inTypst = (parts: readonly ReportPart[]): readonly string[] =>
  parts.map((part, index) =>
    part.kind === 'text' && parts[index + 1]?.kind === 'table' ? typst.leading(part.text) : partInTypst(part),
  )

function partInTypst(part: ReportPart): string {
  switch (part.kind) {
    case 'text':
      return typst.paragraph(part.text)
    case 'list':
      return typst.list(null, part.items).join('\n')
    case 'table':
      return typst.table(part)
    case 'picture':
      return typst.picture(part.svg, part.alt, part.caption)
    case 'link':
      return `#par(link(${typstString(part.address)}, text(8pt, ${typstString(typst.breakable(part.address))})))`
  }
}

/** The same as one HTML file. */
export function plainReportHtml({ facts, kicker, lead, sections }: PlainReport): string {
  return `<!doctype html>
<html lang="${html.escaped(facts.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${html.escaped(facts.title)}</title>
<style>${html.STYLE}</style>
</head>
<body>
<p class="quiet">${html.escaped(kicker)}</p>
${html.title(facts.title)}
${lead.map(inHtml).join('\n')}
${sections.flatMap(({ heading, parts }) => (parts.length === 0 ? [] : [html.heading(heading), ...parts.map(inHtml)])).join('\n')}
</body>
</html>
`
}

function inHtml(part: ReportPart): string {
  switch (part.kind) {
    case 'text':
      return html.paragraph(part.text)
    case 'list':
      return html.list(part.items)
    case 'table':
      return html.table(part)
    case 'picture':
      return html.picture(part.svg, part.caption)
    case 'link':
      return `<p><a href="${html.escaped(part.address)}" style="overflow-wrap:anywhere">${html.escaped(part.address)}</a></p>`
  }
}
