/** A report as one HTML file: no script, no other file, made to be read and printed. */
import katex from 'katex'
import type { MethodStep } from '@/lib/method-steps/method-text'
import { escaped, heading, list, paragraph, picture, STYLE, table, title, withSymbols } from './html-parts'
import type { ReportContent } from './report-content'

/** Text of the file. */
export function reportHtml(content: ReportContent): string {
  const { lang, curves, influence, published, reproduce } = content
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(content.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="quiet">${escaped(content.study)}</p>
<p><em>${escaped(content.question)}</em></p>
${title(content.title)}
${content.answer.map(paragraph).join('\n')}
${picture(content.figure.svg, content.figure.caption)}
${content.cautions.items.length > 0 ? `${heading(content.cautions.heading)}\n${list(content.cautions.items)}` : ''}
${curves.length === 0 ? '' : `<div class="curves">\n${curves.map(({ heading: name, svg, text }) => `<section>${heading(name)}\n${picture(svg, text)}</section>`).join('\n')}\n</div>`}
${[influence, published].map((one) => (one ? `${heading(one.heading)}\n${table(one)}` : '')).join('\n')}
${heading(content.data.heading)}
${content.data.paragraphs.map(paragraph).join('\n')}
${heading(content.method.heading)}
${content.method.steps.map(step).join('\n')}
${heading(content.references.heading)}
${list(content.references.items)}
<section class="box">
${heading(reproduce.heading)}
<p>${escaped(reproduce.lead)}</p>
${table({ heads: [], rows: reproduce.facts })}
<p><a href="${escaped(reproduce.link)}">${escaped(reproduce.link)}</a></p>
${reproduce.qr ?? ''}
</section>
</body>
</html>
`
}

/** MathML, which every browser sets without a style sheet. */
function step({ text, formula, after }: MethodStep): string {
  const math = formula ? katex.renderToString(formula.tex, { displayMode: true, output: 'mathml', trust: false }) : ''
  return [withSymbols(text), math, after === undefined ? '' : withSymbols(after)].filter(Boolean).join('\n')
}
