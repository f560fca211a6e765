import { expect, it } from 'vitest'
import { layoutFigure } from '@/lib/chart/layout'
import { markPath } from '@/lib/chart/mark-shape'
import { lightPalette } from '@/lib/chart/palette'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { svgText } from '../svg-text'
import { FittedDot, MovingDots } from './fitted-dot'

it.each(['study=benchmarks', 'study=benchmarks&color=organization', 'study=nanogpt-speedrun&color=status', ''])(
  'every dot is where it stands alone, one path for all of a look: %s',
  async (query) => {
    const [layer] = layoutFigure(figureOf(query), { width: 920, height: 480 }).layers
    const dots = layer?.points ?? []
    const ground = { layer: 0, several: false, palette: lightPalette }
    const svg = await svgText(
      <svg>
        <MovingDots dots={dots} {...ground} />
      </svg>,
    )
    const alone = await Promise.all(
      dots.map((dot) =>
        svgText(
          <svg>
            <FittedDot dot={dot} {...ground} />
          </svg>,
        ),
      ),
    )
    const looks = new Set(alone.map((text) => lookOf(text)))
    expect(dots.length).toBeGreaterThan(5)
    for (const { shape, x, y, radius } of dots) expect(svg).toContain(markPath(shape, x, y, radius))
    expect(svg.match(/<path/g)).toHaveLength(looks.size)
    for (const look of looks) expect(svg).toContain(look)
  },
)

/** Colours and edges as they are written. */
const lookOf = (text: string): string => (text.match(/ (fill|stroke)[a-z-]*="[^"]*"/g) ?? []).join('')
