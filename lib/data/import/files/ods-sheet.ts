/** A sheet of an OpenDocument spreadsheet to rows of cells (OpenDocument 1.2, part 1, sections 9 and 19.385). */
import type { SaxesTagPlain } from 'saxes'
import type { ImportResult } from '../import-problem'
import { LIMITS, type TextRow } from '../tables/text-table'
import type { SheetRows } from './xlsx-sheet'
import { unpackZip } from './unpack'

interface Sheet {
  readonly name: string
  readonly rows: TextRow[]
  /** Cells that are not blank. */
  filled: number
}

/** Thrown where a sheet holds more than can be read; a repeated cell or row costs a file nothing. */
class TooLarge extends Error {}

/**
 * Numbers come with all their digits, dates as ISO days, and `line` is the row's number in the sheet.
 * @param part name of the sheet; null for the fullest one
 */
export async function odsRows(bytes: Uint8Array, part: string | null): Promise<ImportResult<SheetRows>> {
  const unpacked = await unpackZip(bytes, (name) => name === 'content.xml', 'ods')
  if (!unpacked.ok) return unpacked
  const content = unpacked.value.get('content.xml')
  const broken = { ok: false, problem: { code: 'broken-file', kind: 'ods', line: null } } as const
  if (!content) return broken
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser()
  const reader = new SheetReader()
  let isBroken = false
  parser.on('error', () => {
    isBroken = true
  })
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('closetag', (tag) => reader.close(tag))
  parser.on('text', (text) => reader.say(text))
  try {
    parser.write(new TextDecoder().decode(content)).close()
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return { ok: false, problem: { code: 'too-many-rows', limit: LIMITS.rows } }
  }
  const { sheets } = reader
  if (isBroken || sheets.length === 0) return broken
  const fullest = sheets.reduce((most, next) => (next.filled > most.filled ? next : most))
  const chosen = sheets.find(({ name }) => name === part) ?? fullest
  const parts = sheets.length > 1 ? sheets.map(({ name }) => name) : []
  return { ok: true, value: { rows: chosen.rows, parts, part: parts.length ? chosen.name : null } }
}

/** Follows the tags of a document; only the ones that make a table matter. */
class SheetReader {
  readonly sheets: Sheet[] = []
  private line = 1
  private cells: string[] = []
  private blanks = 0
  private cell: { readonly tag: SaxesTagPlain; readonly paragraphs: string[] } | null = null
  private notes = 0

  open(tag: SaxesTagPlain): void {
    const { name, attributes } = tag
    if (name === 'office:annotation' || name === 'draw:frame') this.notes += 1
    if (this.notes > 0) return
    if (name === 'table:table') {
      this.sheets.push({ name: attributes['table:name'] ?? '', rows: [], filled: 0 })
      this.line = 1
    } else if (name === 'table:table-row') {
      this.cells = []
      this.blanks = 0
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.cell = { tag, paragraphs: [] }
    else if (name === 'text:p') this.cell?.paragraphs.push('')
    else if (name === 'text:s') this.say(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)))
    else if (name === 'text:tab') this.say(' ')
    else if (name === 'text:line-break') this.say('\n')
  }

  say(text: string): void {
    const last = (this.cell?.paragraphs.length ?? 0) - 1
    if (this.cell && last >= 0 && this.notes === 0) this.cell.paragraphs[last] += text
  }

  close({ name, attributes }: SaxesTagPlain): void {
    if (name === 'office:annotation' || name === 'draw:frame') this.notes -= 1
    if (this.notes > 0) return
    if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && this.cell) {
      this.addCells(
        cellText(this.cell.tag.attributes, this.cell.paragraphs),
        times(attributes['table:number-columns-repeated']),
      )
      this.cell = null
    } else if (name === 'table:table-row') this.addRows(times(attributes['table:number-rows-repeated']))
  }

  /** Blank cells wait: at the end of a row they are only the sheet's margin. */
  private addCells(text: string, count: number): void {
    if (text === '') {
      this.blanks += count
      return
    }
    if (this.cells.length + this.blanks + count > 2 * LIMITS.columns) throw new TooLarge()
    for (; this.blanks > 0; this.blanks -= 1) this.cells.push('')
    for (let index = 0; index < count; index += 1) this.cells.push(text)
  }

  private addRows(count: number): void {
    const sheet = this.sheets.at(-1)
    const { cells } = this
    if (sheet && cells.length > 0) {
      if (sheet.rows.length + count > LIMITS.rows + 100) throw new TooLarge()
      for (let index = 0; index < count; index += 1) sheet.rows.push({ line: this.line + index, cells })
      sheet.filled += count * cells.filter((cell) => cell !== '').length
    }
    this.line += count
  }
}

const times = (repeated: string | undefined): number => Math.max(1, Math.trunc(Number(repeated ?? 1)) || 1)

/** The stored value where there is one, which has all digits and one form for days; else the text. */
function cellText(attributes: Readonly<Record<string, string>>, paragraphs: readonly string[]): string {
  const type = attributes['office:value-type'] ?? attributes['calcext:value-type']
  if (type === 'float' || type === 'percentage' || type === 'currency')
    return attributes['office:value'] ?? paragraphs.join('\n')
  if (type === 'date') return (attributes['office:date-value'] ?? '').replace(/T00:00:00(?:\.0+)?$/, '')
  if (type === 'boolean') return attributes['office:boolean-value'] ?? ''
  return paragraphs.join('\n')
}
