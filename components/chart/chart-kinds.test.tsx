import { describe, expect, it } from 'vitest'
import { layoutScene } from '@/lib/chart/layout'
import { lightPalette } from '@/lib/chart/palette'
import { commonAxes } from '@/lib/chart/comparison-scenes'
import { type Layer, type Scene, sceneOfFigure } from '@/lib/chart/scene'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { PlotPicture } from './marks/plot-picture'
import { svgText } from './svg-text'

const of = (query: string): Scene => sceneOfFigure(figureOf(query))

function together(...layers: readonly Layer[]): Scene {
  return { layers, axes: commonAxes(layers), title: 'MMLU and GSM8K', alt: '' }
}

/** A changed placement shows here, whoever looks; the pictures are for reading in a browser. */
const kinds: readonly (readonly [name: string, scene: Scene])[] = [
  ['records', of('study=efficiency-milestones')],
  ['all-points', of('study=nanogpt-speedrun')],
  ['inverse', of('study=imagenet')],
  ['scaling-law', of('')],
  ['linear', of('study=imagenet&y=linear')],
  ['groups', of('study=benchmarks&color=organization&labels=all')],
  [
    'two-layers',
    together(
      { id: 'mmlu', name: 'MMLU', figure: figureOf('study=benchmarks&benchmark=mmlu') },
      { id: 'gsm8k', name: 'GSM8K', figure: figureOf('study=benchmarks&benchmark=gsm8k') },
    ),
  ],
]

describe('one picture of each kind of chart', () => {
  it.each(kinds)('%s', async (name, { layers, axes, title }) => {
    const layout = layoutScene(layers, axes, { width: 920, height: 480 }, 'en')
    const svg = await svgText(<PlotPicture layout={layout} title={title} palette={lightPalette} />)
    expect(svg.match(/\d\.\d{4,}/), 'numbers of more than three decimals').toBeNull()
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`)
  })
})
