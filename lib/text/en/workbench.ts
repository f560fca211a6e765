/** The workbench around its chart: work under way, sharing, citing, downloads. */
import { formatInteger, plural } from './format'

export const workbench = {
  addToComparison: 'Compare this view',
  someDots: (drawn: number, all: number) =>
    `${formatInteger(drawn)} of ${formatInteger(all)} dots are drawn: every record, the lowest and highest of every stretch of time, the others at even steps; line and numbers are of all rows.`,
  longStudy: (rows: number, limit: number) =>
    `With ${formatInteger(rows)} rows, analyses that fit them hundreds of times over are not offered here. Groups and dates can be narrowed on the left; a file of at most ${formatInteger(limit)} rows has them all.`,
  longWork: 'Computing this view',
  longFailed: 'This view could not be computed: the thread that holds the rows has stopped. Reload the page to go on.',
  opening: 'Opening your file…',
  controls: 'Choices behind the number',
  choices: 'Change the question',
  done: 'Done',
  showThisView: 'Show this view',
  reset: 'Back to this study’s default view',
  rowsFailed: 'The rows of this study could not be loaded, so changes have no effect yet.',
  tryAgain: 'Try again',
  aboutTheData: 'About the data',
  numbers: 'Numbers',
  address: (permalink: string) => `This view, with its data version: ${permalink}`,
  shareComputed: (what: string) => `${what}: share computed`,
  cancel: 'Cancel',
  failed: 'the computation failed',
  cancelled: 'cancelled',
  copied: 'Copied.',
  computeAgain: 'Compute again',
  drawsDone: 'Bootstrap draws done',
  drawsProgress: (progress: string, draws: string) => `Interval: ${progress} of ${draws} draws`,
  /** Of a file that the server makes. */
  fileDraws: (share: string) => `${share} of the draws`,
  fileFailed: 'The server can’t make this file now.',
  drawsFailed: 'The draws failed',
  drawsCancelled: 'The draws were cancelled',
  soNoInterval: ', so there is no interval.',
  drawAgain: 'Draw again',
  yourOwnData: 'Your own data',
  share: 'Share',
  ownLinks:
    'These links work in this browser only: the data are your own file, which is kept here and sent nowhere. Elsewhere they ask for the same file.',
  link: 'Link to this view',
  pinnedLink: 'Link pinned to this data version',
  exportWord: 'Export',
  cite: 'Cite',
  citation: 'Citation',
  copy: 'Copy',
  copyFailed: 'Could not copy: select the text and copy it.',
  change: 'Change',
  leftOut: (name: string | null, points: number) =>
    name === null ? `${plural(points, 'point')} left out.` : `${name} left out.`,
  undo: 'Undo',
  dismiss: 'Dismiss',
}
