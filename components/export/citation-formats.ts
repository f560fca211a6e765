/** What a view cites, for reference managers and to paste. */
import { copied, type ExportFormat, type FigureWithRows, format, offered } from './format'

/** What is cited, in a style; what writes it is fetched when it is asked for. */
async function cited(style: 'apa' | 'bibtex' | 'cslJson' | 'ris', { figure, study }: FigureWithRows): Promise<string> {
  const [styles, { citedWorks }] = await Promise.all([
    import('@/lib/export/citations/citation-styles'),
    import('@/lib/export/citations/cited-works'),
  ])
  return styles[style](citedWorks(figure, study))
}

export const citationFormats: readonly ExportFormat[] = [
  format({
    file: 'cite.bib',
    type: 'application/x-bibtex; charset=utf-8',
    parameters: {},
    menu: [offered('bibtex')],
    name: () => ['cite', 'bib'],
    write: (asked) => cited('bibtex', asked),
  }),
  format({
    file: 'cite.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    parameters: {},
    menu: [offered('ris')],
    name: () => ['cite', 'ris'],
    write: (asked) => cited('ris', asked),
  }),
  format({
    file: 'cite.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    parameters: {},
    menu: [offered('csl-json')],
    name: () => ['cite', 'json'],
    write: (asked) => cited('cslJson', asked),
  }),
  format({
    file: 'cite.txt',
    type: 'text/plain; charset=utf-8',
    parameters: {},
    menu: [copied('apa')],
    name: () => ['cite', 'txt'],
    write: (asked) => cited('apa', asked),
  }),
]
