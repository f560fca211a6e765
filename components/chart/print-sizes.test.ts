/** Every study's default view at the widths of journals' columns: no type under 6 pt, and all of it readable without colour. */
import { describe, expect, it } from 'vitest'
import { pictureForm } from '@/lib/chart/picture-form'
import { figureOf, studies } from '@/lib/result/bundled-studies.fixture'
import { pictureFile } from './picture-file'

const form = (name: 'column' | 'two-columns') =>
  pictureForm({ of: 'preset', name }, { width: 0, height: 0 }, null, {
    ground: 'white',
    shown: { title: true, caption: true },
  })

/** Sizes of all type in a picture, in points of print. */
function typeIn(svg: string): readonly number[] {
  const [, layout] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? []
  const [, printed] = / width="([\d.]+)"/.exec(svg) ?? []
  const zoom = Number(printed) / Number(layout)
  return [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * zoom * (72 / 96))
}

describe.each(['column', 'two-columns'] as const)('the default view of every study at %s', (name) => {
  it.each([...studies.keys()])('%s', async (id) => {
    const svg = await pictureFile(figureOf(`study=${id}`), form(name))
    const sizes = typeIn(svg)
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6)
    // The trend and a law are about as dark as each other: in grey it is the dashes that tell them apart.
    for (const [law] of svg.matchAll(/<path[^>]*data-role="law"[^>]*>/g)) expect(law).toContain('stroke-dasharray')
    for (const [trend] of svg.matchAll(/<path[^>]*data-role="trend"[^>]*>/g))
      expect(trend).not.toContain('stroke-dasharray')
  })
})
