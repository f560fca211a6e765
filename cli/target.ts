/** What a command is asked of: a link, a query, a study's id, a table, or a figure that remembers its view. */
import { type Refusal, refused, wrongUsage } from './answer'
import type { Machine } from './machine'
import { siteLanguage } from '@/app/site-language'
import type { SourceFile } from '@/lib/data/import/tables/text-table'
import { addressOfFile } from '@/lib/export/address-of-file'
import { cliMessages } from '@/lib/text/cli/messages'
import { readViewAddress } from '@/lib/view/view-address'
import { isLocalStudy, readStudyId } from '@/lib/view/study-id'

const words = cliMessages(siteLanguage)

/** `origin`: the site of a link, '' where none is named. */
export interface AskedQuery {
  readonly ok: true
  readonly of: 'query'
  readonly query: string
  readonly origin: string
}

/** A reader's own table, and what is asked of it. */
export interface AskedTable {
  readonly ok: true
  readonly of: 'table'
  readonly file: SourceFile
  readonly query: string
}

export type Target = AskedQuery | AskedTable

/** A link is one line; longer ones no browser opens. */
const LONGEST_LINK = 16_384

/**
 * @param given the target, then `name=value` words that are added to its query; nothing: the site's first question
 */
export async function readTarget(given: readonly string[], machine: Machine): Promise<Target | Refusal> {
  const [first = '', ...rest] = given
  const isPair = (word: string) => /^[a-zA-Z]+=/.test(word)
  const odd = rest.find((word) => !isPair(word))
  if (odd !== undefined) return wrongUsage(words.oneTarget(first, odd))
  if (first === '-' || machine.isFile(first)) {
    const file = await machine.read(first)
    return targetOfFile(file, rest)
  }
  if (first === '' || isPair(first) || isLink(first)) return targetOfLink(first, rest)
  if (/^[a-z0-9][a-z0-9-]*$/.test(first)) return targetOfLink(`study=${first}`, rest)
  return refused(words.noFile(first))
}

const isLink = (text: string): boolean => /^(https?:\/\/|\/(explore|api|compare|claim)\b|\?)/i.test(text)

function targetOfFile(file: SourceFile, rest: readonly string[]): Target | Refusal {
  const address = addressOfFile(file.bytes)
  if (address !== null && isLink(address)) return targetOfLink(address, rest)
  if (file.bytes.length <= LONGEST_LINK) {
    const text = new TextDecoder().decode(file.bytes).trim()
    if (!text.includes('\n') && (isLink(text) || /^[a-zA-Z]+=\S*$/.test(text))) return targetOfLink(text, rest)
  }
  return { ok: true, of: 'table', file, query: rest.join('&') }
}

function targetOfLink(text: string, rest: readonly string[]): AskedQuery | Refusal {
  const isAddress = isLink(text) && !text.startsWith('?')
  if (isAddress && !URL.canParse(text, 'http://x')) return refused(words.noLink(text))
  const address = isAddress ? new URL(text, 'http://x') : null
  const query = address ? readViewAddress(address.search.slice(1), address.hash.slice(1)) : text.replace(/^\?/, '')
  if ([query, address?.hash.slice(1) ?? ''].some((part) => isLocalStudy(readStudyId(part))))
    return refused(words.ownStudy)
  const origin = address && /^https?:/i.test(text) ? address.origin : ''
  return { ok: true, of: 'query', query: [query, ...rest].filter((part) => part !== '').join('&'), origin }
}
