import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { embedPolicy } from '@/app/_server/content-security-policy'
import { serverPress } from '@/app/_server/press/server-press'
import { embedFormat } from '@/components/export/embed-format'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { heightScript } from './height-script'

const written = async (query: string): Promise<string> => {
  const figure = figureOf(query)
  return String(await embedFormat.read('').write({ figure, study: study(figure.view.study), draws: null }, serverPress))
}

/** Tags with their attributes, and the text outside scripts and styles. */
function read(html: string) {
  const tags: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = []
  const scripts: string[] = []
  const text: string[] = []
  const open: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(name)
      tags.push({ name, attributes })
    },
    onclosetag: () => void open.pop(),
    ontext: (part) => {
      if (open.at(-1) === 'script') scripts.push(part)
      else if (open.at(-1) !== 'style') text.push(part)
    },
  })
  parser.end(html)
  return { tags, scripts, text: text.join(' ').replace(/\s+/g, ' ') }
}

describe.each([
  'study=efficiency-milestones',
  'study=imagenet&theme=dark',
  'study=embeddings',
  'study=kan&method=paired',
])('the embedded view %s', (query) => {
  it('says what the page says, with the chart in the HTML', async () => {
    const figure = figureOf(query)
    const { tags, text } = read(await written(query))
    expect(text).toContain(figure.text.title.replace(/\s+/g, ' '))
    expect(text).toContain(figure.text.subtitle.replace(/\s+/g, ' '))
    const charts = tags.filter(({ name, attributes }) => name === 'svg' && attributes.role === 'img')
    expect(charts.map(({ attributes }) => attributes.class)).toEqual(['plot wide', 'plot narrow'])
    const leads = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes)
    expect(leads).toEqual([{ href: figure.permalink, target: '_blank', rel: 'noopener' }])
  })

  it('asks for nothing, keeps nothing, and runs the one script that its policy names', async () => {
    const html = await written(query)
    const { tags, scripts } = read(html)
    expect(scripts).toEqual([heightScript])
    expect(embedPolicy(createHash('sha256').update(scripts.join('')).digest('base64'))).toMatch(/^default-src 'none'/)
    expect(html).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|fetch\(|@import/)
    const fetched = tags.filter(({ attributes }) => attributes.src !== undefined || attributes.srcset !== undefined)
    expect([...fetched, ...tags.filter(({ name }) => ['link', 'iframe', 'form'].includes(name))]).toEqual([])
    for (const [, address = ''] of html.matchAll(/url\(([^)]*)\)/g)) expect(address).toMatch(/^(?:data:|#)/)
  })
})

it('follows the reader’s system unless its address asks for light or dark', async () => {
  expect(await written('study=imagenet&theme=dark')).toMatch(/<html[^>]* data-theme="dark"/)
  expect(await written('study=imagenet')).not.toMatch(/<html[^>]* data-theme/)
  expect(await written('study=imagenet&theme=auto')).not.toMatch(/<html[^>]* data-theme/)
})
