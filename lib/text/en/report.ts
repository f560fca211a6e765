/** Words of the report of a view: headings, heads of tables, and the sentences that no other output has. */
import { formatDate, formatInteger, formatMonths, formatMonthsShort } from './format'

export const report = {
  question: (cost: string, series: string, fall: boolean) =>
    `${series}: how fast does its ${cost} ${fall ? 'fall' : 'rise'}?`,
  cautions: 'Read it with care',
  sweep: 'At every level',
  specifications: 'By every choice',
  influence: 'The points that decide most',
  influenceHeads: ['Name', 'Date', 'Cost', 'Months without it'],
  influenceHeadsWithoutRefit: ['Name', 'Date', 'Cost', 'Residual'],
  data: 'Data',
  leftOut: (n: number, reason: string) => `${formatInteger(n)}: ${reason}`,
  leftOutLead: 'Left out:',
  method: 'How the number was made',
  published: 'Published beside it',
  publishedHeads: ['What', 'Published, months', 'Here, months', 'Source'],
  months: formatMonths,
  monthsShort: formatMonthsShort,
  range: (months: string, low: string | null, high: string | null) =>
    low === null && high === null ? months : `${months} (${low ?? 'unbounded'} to ${high ?? 'unbounded'})`,
  /** In a cell that holds nothing. */
  none: '–',
  references: 'References',
  reproduce: 'Compute it again',
  reproduceLead: (local: boolean) =>
    local
      ? 'The link opens this very view where its file is kept, and says whether its number is still the same.'
      : 'The link opens this very view and says whether its number is still the same. With /api/v1/bundle.zip in place of /explore it gives rows and programs.',
  facts: { view: 'View', data: 'Data version', date: 'Data of', engine: 'Engine', seed: 'Seed and draws' },
  defaultView: 'the default',
  date: formatDate,
  seed: (seed: number, draws: number) => `${seed}, ${formatInteger(draws)}`,
  cautionsOf: (name: string) => `To mind of ${name}`,
  comparisonLead:
    'The first link opens this comparison, the others each view in it, with data and engine as they are here.',
  studyKicker: (rows: string, date: string, version: string) => `${rows} rows, data of ${date}, version ${version}`,
  studyDefault: 'What it says by default',
  studySeries: 'Every series',
  series: 'Series',
  studyPublishedHeads: ['What', 'Published, months', 'Source'],
  oddities: 'What is odd about the data',
  source: (attribution: string, title: string, licence: string, address: string) =>
    `${attribution}: ${title}. ${licence}. ${address}`,
  studyLead: 'The page of the study has its rows and its description; the second link opens the view above.',
  own: 'this view',
  qr: 'QR code of the link',
}
