/** What a view cites, for reference managers and to paste. */
import { apa, bibtex, cslJson, ris } from '@/lib/export/citations/citation-styles'
import { citedWorks } from '@/lib/export/citations/cited-works'
import { copied, type ExportFormat, format, offered } from './format'

export const citationFormats: readonly ExportFormat[] = [
  format({
    file: 'cite.bib',
    type: 'application/x-bibtex; charset=utf-8',
    parameters: {},
    menu: [offered('bibtex')],
    name: () => ['cite', 'bib'],
    write: ({ figure, study }) => bibtex(citedWorks(figure, study)),
  }),
  format({
    file: 'cite.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    parameters: {},
    menu: [offered('ris')],
    name: () => ['cite', 'ris'],
    write: ({ figure, study }) => ris(citedWorks(figure, study)),
  }),
  format({
    file: 'cite.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    parameters: {},
    menu: [offered('csl-json')],
    name: () => ['cite', 'json'],
    write: ({ figure, study }) => cslJson(citedWorks(figure, study)),
  }),
  format({
    file: 'cite.txt',
    type: 'text/plain; charset=utf-8',
    parameters: {},
    menu: [copied('apa')],
    name: () => ['cite', 'txt'],
    write: ({ figure, study }) => apa(citedWorks(figure, study)),
  }),
]
