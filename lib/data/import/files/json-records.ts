/** JSON, and what is parsed to the same values, to rows: a list of records, lists under one name (`{ data: [...] }`), columns as lists, or one record a line. */
import type { ImportResult } from '../import-problem'
import { LIMITS, type TextRow } from '../tables/text-table'

/** The records of a JSON file as rows of cells. */
export interface RecordRows {
  readonly format: 'json' | 'ndjson' | 'yaml'
  /** Null where the records are lists themselves: the first may then hold the names. */
  readonly names: readonly string[] | null
  readonly rows: readonly TextRow[]
}

type Entry = Readonly<Record<string, unknown>>

/**
 * @returns null where the text does not look like JSON; `broken-file` where it does and isn't, `no-table-inside` where nothing in
 * it is a list of records
 */
export function jsonRows(text: string): ImportResult<RecordRows> | null {
  const start = /^\s*(?:\[\s*[[{"\]\d-]|\{\s*["}])/.exec(text.slice(0, 1000))
  if (!start) return null
  const whole = parsed(text)
  if (whole.ok) {
    // One record alone is a file of one line.
    if (isEntry(whole.value) && !text.trim().includes('\n') && listIn(whole.value) === null)
      return recordRows([whole.value], 'ndjson', null)
    return recordsIn(whole.value, 'json')
  }
  return linesOfJson(text) ?? brokenJson(text, whole.message)
}

/**
 * The records of a value that a file of records was parsed to, as rows.
 * @returns `no-table-inside` where nothing in it is a list of records
 */
export function recordsIn(value: unknown, format: 'json' | 'yaml'): ImportResult<RecordRows> {
  const list = listIn(value)
  return list ? recordRows(list, format, null) : { ok: false, problem: { code: 'no-table-inside', kind: format } }
}

function parsed(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const plain = text.replace(/(?<=[:,[]\s{0,20})(?:NaN|-?Infinity)(?=\s*[,}\]])/g, 'null') // as Python writes missing values
    if (plain !== text) return parsed(plain)
    return { ok: false, message: error instanceof Error ? error.message : '' }
  }
}

/** The text starts like JSON; a CSV whose first cell starts with a bracket does too, and its second line does not. */
function brokenJson(text: string, message: string): ImportResult<RecordRows> | null {
  if (!/^\s*\[?\s*\{\s*"(?:[^"\\\n]|\\.)*"\s*:/.test(text.slice(0, 10_000))) return null
  const at = /position (\d+)/.exec(message)?.[1]
  const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length
  return { ok: false, problem: { code: 'broken-file', kind: 'json', line } }
}

/** One record a line. A line that is none stays, in its first cell, so that it is listed with what is wrong. */
function linesOfJson(text: string): ImportResult<RecordRows> | null {
  const records: unknown[] = []
  const lines: number[] = []
  let broken = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const one = parsed(line.trim().replace(/,$/, ''))
    if (!one.ok || typeof one.value !== 'object' || one.value === null) broken += 1
    records.push(one.ok && typeof one.value === 'object' && one.value !== null ? one.value : { '': line })
    lines.push(index + 1)
    if (broken > 10 && broken > records.length / 2) return null
  }
  if (records.length < 2 || broken > records.length / 2) return null
  return recordRows(records, 'ndjson', lines)
}

/** The list of records: the value itself, the longest list under one of its names, or its columns turned into records. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'object' && one !== null) ? value : null
  if (!isEntry(value)) return null
  const { columns, data } = value
  if (Array.isArray(columns) && Array.isArray(data) && data.every(Array.isArray)) return [columns, ...data]
  const lists = Object.values(value).filter((one): one is unknown[] => Array.isArray(one) && one.length > 0)
  const records = lists.filter((list) => list.every((one) => isEntry(one) || Array.isArray(one)))
  if (records.length > 0) return records.reduce((longest, next) => (next.length > longest.length ? next : longest))
  const entries = Object.entries(value)
  const isColumns =
    lists.length > 1 && lists.length === entries.length && new Set(lists.map(({ length }) => length)).size === 1
  if (isColumns) {
    return (lists[0] ?? []).map((_, row) =>
      Object.fromEntries(entries.map(([name, list]) => [name, (list as unknown[])[row]])),
    )
  }
  const byPlace = columnsByPlace(entries)
  if (byPlace) return byPlace
  // Records under their names: { "AlexNet": {...}, "VGG": {...} }, or everything one level down.
  if (entries.length > 1 && entries.every(([, one]) => isEntry(one))) {
    return entries.map(([key, one]) => ({ key, ...(one as Entry) }))
  }
  const inner = entries.map(([, one]) => (isEntry(one) ? listIn(one) : null)).filter((list) => list !== null)
  // Of several the one that is longer than each other: METR's file has its records beside two doubling times.
  const longest = inner.reduce<readonly unknown[]>((most, next) => (next.length > most.length ? next : most), [])
  return inner.filter(({ length }) => length === longest.length).length === 1 ? longest : null
}

/** As pandas writes a table by default: { "date": { "0": …, "1": … }, "cost": { … } }. */
function columnsByPlace(entries: readonly (readonly [string, unknown])[]): readonly Entry[] | null {
  if (entries.length < 2) return null
  const [first] = entries
  const places = first && isEntry(first[1]) ? Object.keys(first[1]) : []
  const isTable =
    places.length > 0 &&
    places.every((place) => /^\d+$/.test(place)) &&
    entries.every(
      ([, column]) =>
        isEntry(column) && Object.keys(column).length === places.length && places.every((place) => place in column),
    )
  if (!isTable) return null
  return places.map((place) => Object.fromEntries(entries.map(([name, column]) => [name, (column as Entry)[place]])))
}

function recordRows(
  records: readonly unknown[],
  format: RecordRows['format'],
  lines: readonly number[] | null,
): ImportResult<RecordRows> {
  const lineOf = (index: number) => lines?.[index] ?? index + 1
  if (records.length > 0 && records.every(Array.isArray)) {
    const rows = records.map((cells, index) => ({ line: lineOf(index), cells: cells.map(cellText) }))
    return { ok: true, value: { format, names: null, rows } }
  }
  const places = new Map<string, number>()
  const flat = records.map((record) => flattened(record, format === 'yaml' ? 3 : 1))
  for (const record of flat) for (const [name] of record) if (!places.has(name)) places.set(name, places.size)
  if (places.size > LIMITS.columns) {
    return { ok: false, problem: { code: 'too-many-columns', columns: places.size, limit: LIMITS.columns } }
  }
  const rows = flat.map((record, index) => {
    const cells = new Array<string>(places.size).fill('')
    for (const [name, text] of record) cells[places.get(name) ?? 0] = text
    return { line: lineOf(index), cells }
  })
  return { ok: true, value: { format, names: [...places.keys()], rows } }
}

/** A record's values by name; a record inside is told by its own names after a point, down to `levels` of them. */
function flattened(record: unknown, levels: number): [string, string][] {
  if (!isEntry(record)) return [['', JSON.stringify(record) ?? '']]
  return Object.entries(record).flatMap(([name, value]): [string, string][] =>
    isEntry(value) && levels > 0
      ? flattened(value, levels - 1).map(([inner, text]) => [`${name}.${inner}`, text])
      : [[name, cellText(value)]],
  )
}

/** A value as it is typed in a table; lists of plain values with semicolons. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.map(cellText).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)
