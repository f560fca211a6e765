/** A reader's own files, kept in the browser: their list, and a link to one that is not there. */
import { plural } from '../format'

export const localStudies = {
  deleted: (title: string) => `${title} is deleted from this browser.`,
  rowCount: (rows: number) => plural(rows, 'row'),
  keptInThisBrowser: 'Kept in this browser',
  openNamed: (title: string) => `Open ${title}`,
  open: 'Open',
  changeColumnsNamed: (title: string) => `Change columns of ${title}`,
  changeColumns: 'Change columns',
  deleteNamed: (title: string) => `Delete ${title}`,
  remove: 'Delete',
  renameNamed: (title: string) => `Rename ${title}`,
  rename: 'Rename',
  newTitleOf: (title: string) => `New title of ${title}`,
  keepTitle: 'Keep title',
  renamed: (title: string) => `It is called ${title} now.`,
  saveNamed: (title: string) => `Save ${title} as a file`,
  saveAsFile: 'Save as file',
  damaged: 'damaged: it can only be deleted',
  unreadable: 'The browser could not read it.',
  missingTitle: 'This view reads a file that is not in this browser',
  missingLead: (id: string) =>
    `Its link names <code>${id}</code>: a reader’s own table, which stays in the browser that opened it. Choose the same file and the same numbers come back. It is read here and not sent anywhere.`,
  chooseTheFile: 'Choose the file',
  reading: (name: string) => `Reading ${name}…`,
  otherFile: (name: string, found: string) =>
    `${name} is ${found} as it is read by default: another file, or the same one with other columns and units.`,
  unclearColumns: (name: string) => `The columns of ${name} could not be told by themselves.`,
  byHand: 'Set its columns by hand',
}
