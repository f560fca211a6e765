import { dataVersion } from './data-version'
import { type CellError, parseRows } from './parse-rows'
import { readStudyPackage } from './study-package'
import type { Study } from './study'

/** A folder of `data/` that is not as it should be. A mistake of ours, so it throws: it stops the build, not a reader. */
export class DataFolderError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    const more = problems.length > MOST_SHOWN ? `\n  and ${problems.length - MOST_SHOWN} more` : ''
    super(`${file} has ${problems.length} problem(s):\n  ${problems.slice(0, MOST_SHOWN).join('\n  ')}${more}`)
    this.name = 'DataFolderError'
  }
}

const MOST_SHOWN = 20

/** "line 7, column epochs: expected a whole number, found 1.5" */
export function describeCellError({ line, column, value, expected }: CellError): string {
  return `line ${line}${column === '' ? '' : `, column ${column}`}: expected ${expected}, found ${value || 'nothing'}`
}

/**
 * A study from the two files of its folder.
 * @param id          name of the folder
 * @param rowsText    text of rows.csv
 * @param packageText text of datapackage.json
 * @throws DataFolderError naming file, line, column and value
 */
export function loadStudy(id: string, rowsText: string, packageText: string): Study {
  const declared = readStudyPackage(id, packageText)
  if (!declared.ok) throw new DataFolderError(`data/${id}/datapackage.json`, declared.problems)
  const { meta } = declared
  const { rows, errors } = parseRows(rowsText, meta.fields)
  if (errors.length > 0) throw new DataFolderError(`data/${id}/rows.csv`, errors.map(describeCellError))
  return { meta, rows, version: dataVersion(rowsText, meta.fields) }
}
