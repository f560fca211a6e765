import { describe, expect, it } from 'vitest'
import { alexnetFigure, contextPoint } from '@/lib/chart/fixtures/alexnet-figure'
import { markId, soleLayer } from '@/lib/chart/scene'
import { pointDetails, spokenDetails } from './point-details'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('pointDetails', () => {
  const figure = alexnetFigure({
    context: [contextPoint('out', 2015, 1e17, 'excluded'), contextPoint('late', 2016, 2e17, 'outside-window')],
  })

  it('says name, date, cost with its unit, and the answer without the row', () => {
    const details = pointDetails(soleLayer(figure), 'alexnet-level-googlenet')
    if (!details) throw new Error('the fixture has this row')
    expect(plain(spokenDetails(details))).toBe(
      'GoogLeNet, 17 September 2014, 6.13 × 10¹⁶ FLOP. Sets a record; without it 15.30 months.',
    )
    expect(details.action).toBe('leave-out')
  })

  it('offers to put an excluded row back, and nothing for rows that the method leaves out', () => {
    expect(pointDetails(soleLayer(figure), 'out')?.action).toBe('put-back')
    expect(pointDetails(soleLayer(figure), 'late')).toMatchObject({
      action: null,
      status: 'Not in the fit: outside the dates fitted',
    })
    expect(pointDetails(soleLayer(figure), 'nobody')).toBeNull()
  })

  it('has more to say once it is pinned: how sure the cost is, how far from the line, and where it comes from', () => {
    const details = pointDetails(soleLayer(figure), 'out', () => ({
      url: 'https://example.org/out',
      graded: { grade: 'Likely', factor: 10 },
    }))
    expect(details).toMatchObject({
      url: 'https://example.org/out',
      further: ['cost graded “Likely” by the source: within a factor of 10'],
    })
    const [residual = ''] = pointDetails(soleLayer(figure), 'alexnet-level-googlenet')?.further ?? []
    expect(residual).toMatch(/^residual \S+ doublings of cost$/)
  })

  it('names the layer of a row where several share the chart', () => {
    const layers = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase(), figure }))
    expect(pointDetails(layers, markId({ id: 'b' }, 'alexnet-level-googlenet'))?.facts[0]).toBe('B')
    expect(pointDetails(layers, 'alexnet-level-googlenet')).toBeNull()
  })
})
