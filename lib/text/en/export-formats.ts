/** The words of the export menu: what each file is and what is in it. */
import { formatInteger } from './format'

/** A file that can be downloaded. */
export type ExportId =
  | 'png'
  | 'png-copy'
  | 'alt'
  | 'caption'
  | 'caption-markdown'
  | 'caption-latex'
  | 'svg'
  | 'pdf'
  | 'pdf-column'
  | 'pdf-two-columns'
  | 'points-csv'
  | 'points-csv-excel'
  | 'all-rows-csv'
  | 'xlsx'
  | 'all-rows-xlsx'
  | 'parquet'
  | 'all-rows-parquet'
  | 'markdown'
  | 'latex'
  | 'fit-csv'
  | 'json'
  | 'report-pdf'
  | 'report-html'
  | 'report-typst'
  | 'bundle'
  | 'bibtex'
  | 'ris'
  | 'csl-json'
  | 'apa'
  | 'python'
  | 'r'

interface ExportFacts {
  readonly used: number
  readonly leftOut: number
}

interface ExportWords {
  readonly label: string
  readonly detail: (facts: ExportFacts) => string
}

export const exportWords: Readonly<Record<ExportId, ExportWords>> = {
  png: { label: 'PNG picture', detail: () => 'as chosen above' },
  'png-copy': { label: 'Copy the picture', detail: () => 'PNG, as chosen above' },
  alt: { label: 'Copy the alternative text', detail: () => 'what the picture shows, in words' },
  caption: { label: 'Copy the caption', detail: () => 'plain text, with the link' },
  'caption-markdown': { label: 'Copy the caption as Markdown', detail: () => 'with the picture' },
  'caption-latex': { label: 'Copy the caption as LaTeX', detail: () => 'a figure with the PDF' },
  svg: { label: 'SVG picture', detail: () => 'text stays text, fonts inside' },
  pdf: { label: 'PDF picture', detail: () => 'vectors, fonts inside, tagged' },
  'pdf-column': { label: 'PDF for one column', detail: () => '89 mm wide, type of 7 pt' },
  'pdf-two-columns': { label: 'PDF for two columns', detail: () => '183 mm wide, type of 7 pt' },
  'points-csv': { label: 'CSV of the rows used', detail: ({ used }) => `${formatInteger(used)} rows` },
  'all-rows-csv': {
    label: 'CSV of all rows',
    detail: ({ used, leftOut }) => `${formatInteger(used + leftOut)} rows, with reasons`,
  },
  'points-csv-excel': { label: 'CSV for Excel', detail: ({ used }) => `${formatInteger(used)} rows, marked as UTF-8` },
  xlsx: { label: 'Excel workbook', detail: ({ used }) => `${formatInteger(used)} rows, the fit, the sources` },
  'all-rows-xlsx': {
    label: 'Excel workbook of all rows',
    detail: ({ used, leftOut }) => `${formatInteger(used + leftOut)} rows, with reasons`,
  },
  parquet: { label: 'Parquet', detail: ({ used }) => `${formatInteger(used)} rows, typed` },
  'all-rows-parquet': {
    label: 'Parquet of all rows',
    detail: ({ used, leftOut }) => `${formatInteger(used + leftOut)} rows, with reasons`,
  },
  markdown: { label: 'Copy rows as Markdown', detail: ({ used }) => `${formatInteger(used)} rows, to four digits` },
  latex: { label: 'Copy rows as LaTeX', detail: ({ used }) => `${formatInteger(used)} rows, to four digits` },
  'fit-csv': { label: 'CSV of the fit', detail: () => 'every number with its unit' },
  json: { label: 'JSON of everything', detail: () => 'as the API answers it' },
  'report-pdf': { label: 'PDF report', detail: () => 'answer, figure, method, references' },
  'report-html': { label: 'HTML report', detail: () => 'the same, one file' },
  'report-typst': { label: 'Source of the report', detail: () => 'Typst' },
  bundle: { label: 'Everything to reproduce it', detail: () => 'rows, figure, report, programs: zip' },
  bibtex: { label: 'BibTeX', detail: () => 'the view and its sources' },
  ris: { label: 'RIS', detail: () => 'for EndNote, Zotero, Mendeley' },
  'csl-json': { label: 'CSL-JSON', detail: () => 'for Zotero and Pandoc' },
  apa: { label: 'Copy as APA', detail: () => 'the view and its sources' },
  python: { label: 'Python program', detail: () => 'computes the numbers again' },
  r: { label: 'R program', detail: () => 'the same, in base R' },
}
