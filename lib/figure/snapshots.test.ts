import { describe, expect, it } from 'vitest'
import { figureOf, studies } from '@/lib/result/bundled-studies.fixture'
import type { Figure } from './figure'

/**
 * One figure a preset, as every output reads it: its words, numbers, axes and cautions, so that a change of any of them is
 * read by a person. Of long lists the ends and the length. Draws are not made here, so drawn intervals are pending.
 */
const presets = [...studies.values()].flatMap(({ meta }) =>
  [{ id: 'default', query: '' }, ...meta.presets.map(({ query }, i) => ({ id: `preset-${i + 1}`, query }))].map(
    ({ id, query }) => ({ name: `${meta.id}-${id}`, query: `study=${meta.id}${query === '' ? '' : `&${query}`}` }),
  ),
)

describe('the figure of each preset', () => {
  it.each(presets)('$name', async ({ name, query }) => {
    await expect(textOf(figureOf(query))).toMatchFileSnapshot(`snapshots/${name}.json`)
  })
})

const ends = <T>(list: readonly T[]): readonly (T | string)[] =>
  list.length <= 4 ? list : [...list.slice(0, 2), `and ${list.length - 3} more`, ...list.slice(-1)]

/** Numbers to nine digits: the last ones differ between machines. */
function textOf(figure: Figure): string {
  const short = {
    ...figure,
    data: { ...figure.data, leftOut: ends(figure.data.leftOut) },
    fit: figure.fit && { ...figure.fit, benchmarks: figure.fit.benchmarks && ends(figure.fit.benchmarks.each) },
    points: ends(figure.points),
    context: ends(figure.context),
    line: ends(figure.line),
    frontier: ends(figure.frontier),
    x: { ...figure.x, ticks: figure.x.ticks.map(({ label }) => label), minor: figure.x.minor.length },
    y: { ...figure.y, ticks: figure.y.ticks.map(({ label }) => label), minor: figure.y.minor.length },
    citation: null,
  }
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)
  return `${JSON.stringify(short, round, 1)}\n`
}
