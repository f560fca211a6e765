/**
 * Cited works as BibTeX, RIS, CSL-JSON and in the style of the APA (7th edition, datasets). Authors stay as their source
 * writes them, as one name that no program takes apart.
 */
import type { CitedWork } from './cited-works'

/** Entries of `@misc`, which every BibTeX knows. */
export function bibtex(works: readonly CitedWork[]): string {
  return works
    .map(({ id, authors, date, title, version, address, note }) => {
      const fields = {
        author: `{${bibtexText(authors)}}`,
        title: `{${bibtexText(title)}}`,
        year: date?.slice(0, 4),
        version: version && bibtexText(version),
        howpublished: isWeb(address) ? `\\url{${address.replace(/[{}\\]/g, encodeURIComponent)}}` : bibtexText(address),
        note: note && bibtexText(note),
      }
      const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
      return [`@misc{${id},`, ...lines, '}'].join('\n')
    })
    .join('\n\n')
    .concat('\n')
}

/** Records of type DATA, lines as the format's makers write them. */
export function ris(works: readonly CitedWork[]): string {
  return works
    .map(({ id, authors, date, title, version, address, note }) =>
      [
        ['TY', 'DATA'],
        ['ID', id],
        ['AU', authors],
        ['TI', title],
        ['PY', date?.slice(0, 4)],
        ['DA', date?.replaceAll('-', '/')],
        ['ET', version],
        ['UR', address],
        ['N1', note],
        ['ER', ''],
      ]
        .flatMap(([tag, value]) => (value === null || value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
        .join('\r\n'),
    )
    .join('\r\n')
    .concat('\r\n')
}

/** Items of type dataset (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function cslJson(works: readonly CitedWork[]): string {
  const items = works.map(({ id, authors, date, title, version, address, note }) => ({
    id,
    type: 'dataset',
    author: [{ literal: authors }],
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    title,
    ...(version === null ? {} : { version }),
    URL: address,
    ...(note === null ? {} : { note }),
  }))
  return `${JSON.stringify(items, null, 2)}\n`
}

/** A reference a line. */
export function apa(works: readonly CitedWork[]): string {
  return works
    .map(({ authors, date, title, version, address }) => {
      const edition = version === null ? '' : ` (${oneLine(version)})`
      return `${oneLine(authors)} (${date?.slice(0, 4) ?? 'n.d.'}). ${oneLine(title)}${edition} [Data set]. ${address}`
    })
    .join('\n')
    .concat('\n')
}

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
}

const bibtexText = (text: string): string =>
  oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => BIBTEX[sign] ?? `\\${sign}`)
