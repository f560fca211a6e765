/** What other programs find in the files that we write. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { Parser } from 'htmlparser2'
import Papa from 'papaparse'
import { readParquet } from 'parquet-wasm/node'
import readXlsxFile from 'read-excel-file/universal'
import { SaxesParser } from 'saxes'
import { expect } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'halvings-files-'))

/** Runs of spaces, of whatever kind, as one. */
export const spaced = (text: string): string => text.replace(/[\s\u00a0\u200b~]+/g, ' ')

/** Runs one of poppler's programs on a PDF. */
export function poppler(program: string, pdf: Uint8Array, ...options: readonly string[]): string {
  const file = path.join(folder, 'a.pdf')
  writeFileSync(file, pdf)
  return execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** What a program of another maker than the writer's finds in a file: its text, cells in full. */
export async function contentOf(file: string, bytes: Uint8Array): Promise<string> {
  const text = new TextDecoder().decode(bytes)
  const ending = file.split('.').at(-1)
  switch (ending) {
    case 'pdf': {
      const fonts = poppler('pdffonts', bytes).split('\n').slice(2).filter(Boolean)
      for (const font of fonts) expect(font).toMatch(/ yes yes yes /)
      expect(poppler('pdfinfo', bytes)).toMatch(/Tagged:\s+yes/)
      return poppler('pdftotext', bytes, '-raw')
    }
    case 'svg':
      return xmlText(text)
    case 'html': {
      const found: string[] = []
      const parser = new Parser({ ontext: (part) => found.push(part) })
      parser.end(text)
      return found.join(' ')
    }
    case 'xlsx': {
      const sheets = await readXlsxFile<string>(bytes.slice().buffer, { trim: false })
      return sheets.flatMap(({ data }) => data.flat()).join('\n')
    }
    case 'parquet': {
      const table = tableFromIPC(readParquet(bytes).intoIPCStream())
      return [...table].flatMap((row) => row.toArray()).join('\n')
    }
    case 'csv':
      return Papa.parse<string[]>(text).data.flat().join('\n')
    default:
      return text
  }
}

/** Text of an SVG by a strict reader of XML. */
export function xmlText(svg: string): string {
  const found: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (part) => found.push(part))
  parser.write(svg).close()
  return found.join(' ')
}
