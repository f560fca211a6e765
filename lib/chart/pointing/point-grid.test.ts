import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hoveredPoint, nearestPoint, pointsHere } from './nearest'
import { pointGrid } from './point-grid'

const pixel = fc.integer({ min: -20, max: 140 })
const places = fc.array(fc.tuple(pixel, pixel), { maxLength: 60 })

it('finds what a search through all points finds', () => {
  fc.assert(
    fc.property(places, fc.double({ min: -30, max: 150, noNaN: true }), pixel, (at, x, y) => {
      const points = at.map(([px, py], index) => ({ id: String(index), x: px, y: py }))
      const near = pointGrid(points).near(x, y)
      expect(nearestPoint(near, x, y)).toBe(nearestPoint(points, x, y))
      for (const before of [null, '0', '7'])
        expect(hoveredPoint(near, x, y, before)).toBe(hoveredPoint(points, x, y, before))
      for (const point of points.slice(0, 3))
        expect(pointsHere(pointGrid(points).near(point.x, point.y), point)).toEqual(pointsHere(points, point))
    }),
    { seed: 3, numRuns: 500 },
  )
})

it('looks at few of many, and at none before it is asked', () => {
  let looked = 0
  const points = Array.from({ length: 10_000 }, (_, index) => ({
    id: String(index),
    get x() {
      looked += 1
      return (index % 100) * 10
    },
    y: Math.floor(index / 100) * 10,
  }))
  const grid = pointGrid(points)
  expect(looked).toBe(0)
  expect(grid.near(500, 500).length).toBeLessThan(100)
  looked = 0
  nearestPoint(grid.near(505, 497), 505, 497)
  expect(looked).toBeLessThan(100)
})
