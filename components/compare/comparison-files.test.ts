import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { comparisonPresets } from '@/lib/view/comparison/presets'
import { comparisonOf } from './compared.fixture'
import { comparisonFiles } from './comparison-files'

const press = {
  png: () => Promise.reject(new Error('no pixels here')),
  embedFaces: (svg: string) => Promise.resolve(svg),
  typeset: null,
}

const comparisons = new Map(comparisonPresets.map(({ id, queries }) => [id, comparisonOf(queries)]))
const written = async (id: string, comparison: ReturnType<typeof comparisonOf>, query = '') => {
  const file = comparisonFiles.find((one) => one.id === id)
  const body = await file?.read(query).write(comparison, press)
  return typeof body === 'string' ? body : ''
}

describe.each([...comparisons])('the files of the question "%s"', (_, comparison) => {
  it('have each answer in full precision', async () => {
    const { data } = Papa.parse<Record<string, string>>((await written('answers', comparison)).trim(), { header: true })
    expect(data.map(({ months_per_factor_two: months }) => Number(months))).toEqual(
      comparison.views.map(({ figure }) => figure.fit?.halvingTime.months),
    )
    expect(data.map(({ permalink }) => permalink)).toEqual(comparison.views.map(({ figure }) => figure.permalink))
  })

  it('have each difference, as the answers give it', async () => {
    const { data } = Papa.parse<Record<string, string>>((await written('differences', comparison)).trim(), {
      header: true,
    })
    const n = comparison.views.length
    expect(data).toHaveLength((n * (n - 1)) / 2)
    const speed = (letter: string | undefined) =>
      -(comparison.views.find((view) => view.letter === letter)?.figure.fit?.slope ?? NaN)
    for (const { first, second, difference, low, high, interval_by: by } of data) {
      expect(Number(difference)).toBeCloseTo(speed(second) - speed(first), 10)
      expect(['models', 'both-intervals']).toContain(by)
      if (by === 'models' && low !== '' && high !== '') expect(Number(low)).toBeLessThan(Number(high))
    }
  })

  it('say the same as JSON', async () => {
    const json: unknown = JSON.parse(await written('json', comparison))
    expect(json).toMatchObject({
      title: comparison.title,
      views: comparison.views.map(({ letter, figure }) => ({ id: letter, query: figure.query })),
      differences: comparison.differences.map(({ value, low, high }) => ({ value, low, high })),
      permalink: comparison.permalink,
    })
  })

  it.each(['width=1200&height=800', 'width=320&height=480', 'width=2400&height=600'])(
    'have a picture that stands alone at %s',
    async (size) => {
      const svg = await written('svg', comparison, size)
      expect(svg).toMatch(/^<svg [^>]*>.*<\/svg>$/s)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      for (const { letter } of comparison.views) expect(svg).toMatch(new RegExp(`>[^<]*${letter}[ \u00a0]`))
    },
  )
})

it('names what of its own parameters can’t be read', () => {
  const png = comparisonFiles.find(({ id }) => id === 'png')
  expect(png?.read('width=10&scale=9').ignored.map(({ parameter }) => parameter)).toEqual(['width', 'scale'])
})
