/** A report as one HTML file: no script, no other file, made to be read and printed. */
import katex from 'katex'
import type { MethodStep } from '@/lib/method-steps/method-text'
import type { ReportContent } from './report-content'

const STYLE = `body{font:17px/1.5 'Source Serif 4',Georgia,serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1b1a17;background:#fbf9f4}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.15rem;margin-top:2rem}figure{margin:1.5rem 0}figcaption,.quiet{color:#4c4841;font-size:.82rem}
svg{max-width:100%;height:auto}table{border-collapse:collapse;font-size:.88rem;width:100%}th,td{text-align:left;padding:.25rem .5rem .25rem 0;border-bottom:1px solid #ddd6c8;vertical-align:top}
th{font-weight:400;color:#4c4841}.box{border:1px solid #ddd6c8;padding:0 1rem 1rem;margin-top:2rem;overflow-wrap:anywhere}.box svg{width:8rem}`

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
<h1>${escaped(content.title)}</h1>
${content.answer.map(paragraph).join('\n')}
${picture(content.figure.svg, content.figure.caption)}
${content.cautions.items.length > 0 ? `${heading(content.cautions.heading)}\n${list(content.cautions.items)}` : ''}
${curves.map(({ heading: name, svg, text }) => `${heading(name)}\n${picture(svg, text)}`).join('\n')}
${[influence, published].map((one) => (one ? `${heading(one.heading)}\n${table(one.heads, one.rows)}` : '')).join('\n')}
${heading(content.data.heading)}
${content.data.paragraphs.map(paragraph).join('\n')}
${heading(content.method.heading)}
${content.method.steps.map(step).join('\n')}
${heading(content.references.heading)}
${list(content.references.items)}
<section class="box">
${heading(reproduce.heading)}
<p>${escaped(reproduce.lead)}</p>
${table([], reproduce.facts)}
<p><a href="${escaped(reproduce.link)}">${escaped(reproduce.link)}</a></p>
${reproduce.qr}
</section>
</body>
</html>
`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const heading = (text: string): string => `<h2>${escaped(text)}</h2>`
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`
const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`
const picture = (svg: string, caption: string): string =>
  `<figure>\n${svg}\n<figcaption>${escaped(caption)}</figcaption>\n</figure>`

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  const head = heads.length === 0 ? '' : `<thead>${row(heads, 'th')}</thead>`
  return `<table>${head}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
}

/** MathML, which every browser sets without a style sheet. */
function step({ text, formula, after }: MethodStep): string {
  const math = formula ? katex.renderToString(formula.tex, { displayMode: true, output: 'mathml', trust: false }) : ''
  return [paragraph(text), math, after === undefined ? '' : paragraph(after)].filter(Boolean).join('\n')
}
