/** YAML to rows, as METR publishes its time horizons: records under their names, one level down. */
import type { ImportResult } from '../import-problem'
import { type RecordRows, recordsIn } from './json-records'

/** Lines that are looked at before a text is called YAML. */
const LINES_READ = 200
/** Aliases that one value may stand for: a file of a few lines could else unfold to billions. */
const MOST_ALIASES = 100

/** A key alone on its line with lines indented under it, or records as items of a list; and hardly a line that is neither. */
export function isYaml(text: string): boolean {
  const lines = text
    .slice(0, 40_000)
    .split('\n', LINES_READ)
    .filter((line) => line.trim() !== '' && !/^\s*#/.test(line))
  const isKey = (line: string) => /^\s*(?:- +)?(?:"[^"]*"|'[^']*'|[\w.@/ +-]+):(?:\s|$)/.test(line)
  const isItem = (line: string) => /^\s*-(?: |$)/.test(line)
  const nests = lines.some((line, index) => {
    const next = lines[index + 1] ?? ''
    return (
      (/^[^\s,;|][^,;|\t]*:\s*$/.test(line) && /^(?: +\S|- )/.test(next)) ||
      (/^- +\S+:(?: |$)/.test(line) && isKey(next))
    )
  })
  const plain = lines.filter((line) => isKey(line) || isItem(line) || /^(?:---|\.\.\.)/.test(line)).length
  return nests && plain >= lines.length * 0.8
}

/** @returns `no-table-inside` where nothing in it is a list of records, `broken-file` with the line where it is no YAML */
export async function yamlRows(text: string): Promise<ImportResult<RecordRows>> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, logLevel: 'silent', schema: 'core' })
  const [error] = document.errors
  if (error) {
    return { ok: false, problem: { code: 'broken-file', kind: 'yaml', line: lineCounter.linePos(error.pos[0]).line } }
  }
  try {
    return recordsIn(document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown, 'yaml')
  } catch {
    return { ok: false, problem: { code: 'broken-file', kind: 'yaml', line: null } }
  }
}
