import type { Study } from '@/lib/data/study'
import type { DataChange } from '@/lib/data/versions/data-changes'
import { dataChangeWords } from '@/lib/text/pages/data-changes'
import type { Lang } from '@/lib/text/words-in'

interface Entry {
  readonly study: Study
  readonly change: DataChange
}

/**
 * The feed as text (RFC 4287). Entries are known by study and version, so that another host tells the same ones.
 * @param origin what links begin with; '' gives links without a host
 */
export function atomFeed(entries: readonly Entry[], origin: string, lang: Lang): string {
  const words = dataChangeWords(lang)
  const newestFirst = [...entries].sort((a, b) =>
    a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0,
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<title>${inXml(words.feedTitle)}</title>`,
    '<id>tag:halvings,2026:data</id>',
    `<link rel="self" href="${inXml(`${origin}/data.atom`)}"/>`,
    `<link href="${inXml(`${origin}/studies`)}"/>`,
    `<updated>${newestFirst[0]?.change.date ?? '2026-01-01'}T00:00:00Z</updated>`,
    '<author><name>Halvings</name></author>',
    ...newestFirst.map((entry) => entryXml(entry, origin, lang)),
    '</feed>',
    '',
  ].join('\n')
}

function entryXml({ study: { meta }, change }: Entry, origin: string, lang: Lang): string {
  const words = dataChangeWords(lang)
  const title = change.from === null ? words.firstEntryTitle(meta.shortTitle) : words.entryTitle(meta.shortTitle)
  const numbers = change.numbers.map((moved) => `${moved.what}${words.fromTo(moved)}.`)
  return [
    '<entry>',
    `<title>${inXml(title)}</title>`,
    `<id>tag:halvings,2026:data/${meta.id}/${change.to}</id>`,
    `<updated>${change.date}T00:00:00Z</updated>`,
    `<link href="${inXml(`${origin}/studies/${meta.id}#data-${change.to}`)}"/>`,
    `<content type="text">${inXml([`${change.what}`, ...numbers].join('\n'))}</content>`,
    '</entry>',
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const inXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
