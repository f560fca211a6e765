import { readFileSync } from 'node:fs'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { citationCff } from './citation-cff'
import { apa, bibtex, cslJson, ris } from './citation-styles'
import { citedWorks } from './cited-works'

interface Item {
  readonly title: string
  readonly author: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL?: string
}

const read = (format: string, text: string): readonly Item[] =>
  plugins.input.chain(text, { forceType: format, generateGraph: false })
const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const isCff = ajv.compile(
  JSON.parse(readFileSync(new URL('./fixtures/cff-1.2.0.schema.json', import.meta.url), 'utf8')),
)
const spaced = (text: string): string => text.replace(/[\s\u00a0~]+/g, ' ')

describe.each(['study=efficiency-milestones', 'study=imagenet', 'study=lm-perplexity&draws=0', 'study=training-runs'])(
  'what %s cites',
  (query) => {
    const figure = figureOf(query)
    const works = citedWorks(figure, study(figure.data.study))

    it('is the view and each source once', () => {
      expect(works).toHaveLength(1 + study(figure.data.study).meta.sources.length)
      expect(new Set(works.map(({ id }) => id)).size).toBe(works.length)
      expect(works[0]).toMatchObject({ title: figure.text.title, address: figure.permalink })
    })

    it.each([
      ['@bibtex/text', bibtex],
      ['@ris/file', ris],
    ] as const)('comes back from %s by a reader of it', (format, write) => {
      const items = read(format, write(works))
      expect(items.map(({ title }) => spaced(title))).toEqual(works.map(({ title }) => spaced(title)))
      expect(items.map(({ issued }) => issued?.['date-parts'][0]?.[0])).toEqual(
        works.map(({ date }) => (date === null ? undefined : Number(date.slice(0, 4)))),
      )
      expect(write(works)).toContain(figure.permalink)
    })

    it('is a CITATION.cff by the schema of the format', () => {
      const cff: unknown = parse(citationCff(works, 'Cite "it": so.'))
      expect(isCff(cff) || isCff.errors).toBe(true)
      expect(cff).toMatchObject({ title: works[0]?.title, message: 'Cite "it": so.' })
    })

    it('is CSL-JSON with whole dates, and a line each in the APA’s style', () => {
      const items: readonly Item[] = JSON.parse(cslJson(works))
      expect(items.map(({ URL }) => URL)).toEqual(works.map(({ address }) => address))
      expect(items[0]?.issued?.['date-parts'][0]).toEqual(figure.data.date.split('-').map(Number))
      const lines = apa(works).trim().split('\n')
      expect(lines).toHaveLength(works.length)
      expect(spaced(lines[0] ?? '')).toContain(
        `Halvings (${figure.data.date.slice(0, 4)}). ${spaced(figure.text.title)}`,
      )
    })
  },
)
