/** Everything of a view in one archive, with a read-me, licences, citation and checksums. Equal files give equal bytes. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { zipSync } from 'fflate'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { bundleWords } from '@/lib/text/bundle'
import { citationCff } from './citations/citation-cff'
import { citedWorks } from './citations/cited-works'

/** Zip has no date before 1980; a file's own would differ from one making to the next. */
const NO_DATE = new Date(1980, 0, 1)

/** @param files of the view, by name */
export function bundleZip(
  files: ReadonlyMap<string, Uint8Array>,
  figure: Figure,
  study: Study,
): Uint8Array<ArrayBuffer> {
  const words = bundleWords(figure.view.lang)
  const { title, subtitle, caption } = figure.text
  const about = {
    title,
    subtitle,
    caption,
    link: figure.permalink,
    citation: figure.citation,
    files: [...files.keys()],
  }
  const sources = study.meta.sources.map(
    (source) =>
      `${source.title}, ${source.attribution}: ${source.licence}${source.licencePath ? ` (${source.licencePath})` : ''}`,
  )
  const licences = [figure.data.license, ...sources].join('\n')
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  const all: ReadonlyMap<string, Uint8Array> = new Map([
    ...files,
    ['README.txt', text(words.readMe(about))],
    ['CITATION.cff', text(citationCff(citedWorks(figure, study), words.citeAs))],
    ['LICENCES.txt', text(words.licences(licences))],
  ])
  const sums = [...all].map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`).join('')
  const whole = Object.fromEntries([...all, ['SHA256SUMS', text(sums)]])
  return new Uint8Array(zipSync(whole, { mtime: NO_DATE, level: 6 }))
}
