/** The read-me of the reproduction bundle. */

interface BundleFacts {
  readonly title: string
  readonly subtitle: string
  readonly caption: string
  readonly link: string
  readonly citation: string
  /** Names of the other files. */
  readonly files: readonly string[]
}

const WHAT: Readonly<Record<string, string>> = {
  'rows.csv': 'every row of the series: used, or left out and why; what the fit says of it; all columns of the study',
  'rows.xlsx': 'the same as a workbook, with the fit and the sources',
  'points.csv': 'the rows used',
  'fit.csv': 'the fit, one quantity a line with its unit',
  'fit.json': 'every number in full precision',
  'figure.png': 'the figure',
  'figure.svg': 'the figure, text as text',
  'figure.pdf': 'the figure for print',
  'report.pdf': 'the report',
  'report.html': 'the report, to be read in a browser',
  'reproduce.py': 'computes the numbers again and ends with an error where one differs: python3 reproduce.py',
  'reproduce.R': 'the same in base R: Rscript reproduce.R',
  'cite.bib': 'the view and its sources as BibTeX',
}

export const bundle = {
  readMe: ({ title, subtitle, caption, link, citation, files }: BundleFacts): string =>
    [
      title,
      '',
      subtitle,
      caption,
      link,
      '',
      ...files.map((name) => (WHAT[name] === undefined ? name : `${name}: ${WHAT[name]}`)),
      'CITATION.cff: how to cite this, for programs',
      'LICENCES.txt: whose the data are, and on what terms',
      'SHA256SUMS: checksums of all files: sha256sum -c SHA256SUMS',
      '',
      citation,
      '',
    ].join('\n'),
  citeAs: 'Please cite this view and the sources of its data.',
  licences: (data: string): string =>
    `The programs, the figure and the report are made by Halvings (MIT licence).\nThe data: ${data}\n`,
}
