import { describe, expect, it } from 'vitest'
import { boxBetween, pointsInside, yearAt } from './box'
import { hoveredPoint, nearestPoint, pointsHere } from './nearest'

const plot = { left: 50, top: 10, right: 450, bottom: 210 }

describe('a box over a chart', () => {
  it('is the same from whichever corner it is drawn, and ends at the plot', () => {
    const box = { left: 100, top: 50, right: 200, bottom: 90 }
    expect(boxBetween({ x: 100, y: 50 }, { x: 200, y: 90 }, plot)).toEqual(box)
    expect(boxBetween({ x: 200, y: 50 }, { x: 100, y: 90 }, plot)).toEqual(box)
    expect(boxBetween({ x: -80, y: 500 }, { x: 900, y: 150 }, plot)).toEqual({ ...plot, top: 150 })
  })

  it('is none where it has no area, or lies beside the plot', () => {
    expect(boxBetween({ x: 100, y: 50 }, { x: 103, y: 90 }, plot)).toBeNull()
    expect(boxBetween({ x: 0, y: 50 }, { x: 40, y: 90 }, plot)).toBeNull()
  })

  it('holds the points in it, edges included, and says its dates', () => {
    const points = [
      { id: 'in', x: 120, y: 60 },
      { id: 'edge', x: 200, y: 90 },
      { id: 'out', x: 201, y: 60 },
    ]
    const box = { left: 100, top: 50, right: 200, bottom: 90 }
    expect(pointsInside(points, box).map(({ id }) => id)).toEqual(['in', 'edge'])
    const axis = { ticks: [], minor: [], title: '' }
    const axes = {
      x: { ...axis, scale: 'linear', domain: [2010, 2020] },
      y: { ...axis, scale: 'log', domain: [1, 10] },
    } as const
    expect(yearAt(axes, plot, 250)).toBeCloseTo(2015, 12)
  })
})

describe('points that cover one another', () => {
  // Three within a dot's width, one apart.
  const points = [
    { id: 'below', x: 100, y: 100 },
    { id: 'top', x: 101, y: 101 },
    { id: 'beside', x: 97, y: 100 },
    { id: 'apart', x: 160, y: 100 },
  ]

  it('are all found at any of them that a pointer can reach', () => {
    const reached = points.flatMap(({ x, y }) => pointsHere(points, nearestPoint(points, x, y) ?? { id: '', x, y }))
    expect(new Set(reached.map(({ id }) => id)).size).toBe(points.length)
    expect(pointsHere(points, { id: 'below', x: 100, y: 100 }).map(({ id }) => id)).toEqual(['beside', 'below', 'top'])
  })

  it('a mouse keeps its point on the way to its card, and gives it up on another', () => {
    expect(hoveredPoint(points, 172, 100, null)?.id).toBe('apart')
    expect(hoveredPoint(points, 173, 100, null)).toBeNull()
    expect(hoveredPoint(points, 175, 100, 'apart')?.id).toBe('apart')
    expect(hoveredPoint(points, 177, 100, 'apart')).toBeNull()
    const close = [...points, { id: 'neighbour', x: 172, y: 100 }]
    expect(hoveredPoint(close, 166, 100, 'apart')?.id).toBe('apart')
    expect(hoveredPoint(close, 168, 100, 'apart')?.id).toBe('neighbour')
    expect(hoveredPoint(points, 101, 101, 'gone')?.id).toBe('top')
  })
})
