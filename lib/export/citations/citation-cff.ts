/** A CITATION.cff (Citation File Format 1.2.0, https://citation-file-format.github.io) of cited works, the first of which is the thing itself. */
import type { CitedWork } from './cited-works'

/** @param message how to cite it, for readers */
export function citationCff([own, ...sources]: readonly CitedWork[], message: string): string {
  if (!own) throw new Error('nothing to cite')
  const lines = ['cff-version: 1.2.0', `message: ${quoted(message)}`, 'type: dataset', ...entry(own, '')]
  if (own.date) lines.push(`date-released: ${quoted(own.date)}`)
  if (sources.length > 0) lines.push('references:')
  for (const source of sources) {
    lines.push('  - type: data', ...entry(source, '    '))
    if (source.date) lines.push(`    year: ${Number(source.date.slice(0, 4))}`)
  }
  return `${lines.join('\n')}\n`
}

function entry({ title, authors, version, address }: CitedWork, indent: string): readonly string[] {
  return [
    `title: ${quoted(title)}`,
    'authors:',
    `  - name: ${quoted(authors)}`,
    ...(version === null ? [] : [`version: ${quoted(version)}`]),
    ...(/^https?:\/\//.test(address) ? [`url: ${quoted(address)}`] : []),
  ].map((line) => `${indent}${line}`)
}

/** A string of JSON is one of YAML, too. */
const quoted = (text: string): string => JSON.stringify(text)
