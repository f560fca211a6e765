/** The steps of the import page: choosing a table, what became of it, and the way on to the workbench. */
import { LIMITS } from '@/lib/data/import/tables/text-table'
import { formatInteger, plural } from '../format'

export const importSteps = {
  chooseFile: 'Choose a file',
  orDrop: 'or drop it here',
  limits: `CSV and other delimited text, XLSX, ODS, JSON, Parquet, tables of Markdown, MediaWiki, HTML or LaTeX, also packed (gz, zip); up to ${LIMITS.bytes / 2 ** 20} MB of delimited text, ${LIMITS.whole / 2 ** 20} MB of anything else, and ${formatInteger(LIMITS.rows)} rows. Two files that share a column, such as scores and dates of models, can be chosen together. A figure from here (PNG, SVG, PDF) opens its view again and says whether the number is still the same.`,
  pasteRows: 'Paste rows instead',
  pasteLabel: 'Rows with a header line, as copied from a spreadsheet or a CSV',
  pasteExample: 'system;date;compute (FLOP)',
  readRows: 'Read these rows',
  fromWeb: 'Or read it from the web',
  webExample: 'https://…/table.csv',
  fetch: 'Fetch',
  fetchNote: 'Your browser asks that site for the file; no server in between.',
  sample:
    'No file at hand? <try>Try six rows from AlexNet to EfficientNet</try> or <download>download them</download> to see the shape of a file.',
  whatARowNeeds: 'What a row needs',
  needs: [
    'A date: a day, month or year in any common form.',
    'A positive cost: FLOP, petaFLOP/s-days, GPU-hours, seconds, steps, parameters, tokens, dollars, or a quantity of your own.',
    'If you have them: a performance, a name, groups to filter by, a benchmark.',
  ],
  recognised:
    'Columns, units, decimal marks and date formats are recognised and can be corrected. Rows that can’t be used are listed with the reason.',
  reading: (name: string) => `Reading ${name}…`,
  readSoFar: 'Read so far',
  cancel: 'Cancel',
  unreadable: 'The browser could not read it.',
  unreadableRemedy: 'Check that the file still exists and can be opened, then try again.',
  cannotBeUsed: (name: string) => `${name} can’t be used`,
  /** @param format in words; null for delimited text, which goes without saying */
  size: (rows: number, columns: number, format: string | null) =>
    `${plural(rows, 'row')}, ${plural(columns, 'column')}${format === null ? '' : `, ${format}`}`,
  chooseAnother: 'Choose another file',
  asSetFor: (fileName: string) => `The columns are taken as you set them for ${fileName}, which has the same ones.`,
  guessAnew: 'Guess them anew',
  whichColumn: 'Which column is what',
  recognisedAs: (preset: string) => `Recognised as ${preset}. `,
  change: 'Change',
  checking: 'Checking every row…',
  openInWorkbench: 'Open in the workbench',
  notKept:
    'This browser does not let the page keep data (private window, or no space left), so the file can’t be opened in the workbench.',
  rowsUsable: (rows: number) => `${plural(rows, 'row')} usable`,
  putRight: (rows: number) => `, ${formatInteger(rows)} of them put right`,
  unusable: (rows: number) => (rows === 0 ? ', none left out.' : `, ${formatInteger(rows)} can’t be used.`),
  answerFirst: ' Answer what is asked above first.',
  atLeastThree: ' A trend with an interval needs at least three.',
}
