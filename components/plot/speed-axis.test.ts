import { describe, expect, it } from 'vitest'
import { alongProgress, lawLabelPlaces, speedAxis, speedDomain } from './speed-axis'

describe('the axis of speeds', () => {
  it('holds zero, every estimate and an interval as far as there is room', () => {
    const [low, high] = speedDomain([0.5, 1], [[-9, 1.2]])
    expect(low).toBeLessThan(-0.3)
    expect(low).toBeGreaterThan(-0.7)
    expect(high).toBeGreaterThan(1.2)
    expect(high).toBeLessThan(1.5)
  })

  it('labels speeds by their months: twelve months are one doubling a year', () => {
    const axis = speedAxis([0, 2], [], [200, 0], 14, 'rising')
    const twelve = axis.ticks.find(({ label }) => label === '12')
    expect(twelve?.at).toBeCloseTo(axis.position(1), 12)
    expect(axis.ticks.find(({ label }) => label === '∞')?.at).toBeCloseTo(axis.position(0), 12)
    const ats = axis.ticks.map(({ at }) => at).sort((a, b) => a - b)
    ats.forEach((at, i) => i > 0 && expect(at - (ats[i - 1] ?? 0)).toBeGreaterThanOrEqual(14))
  })

  it('says which way things go beyond zero', () => {
    const { ticks } = speedAxis([-2, 2], [], [300, 0], 14, 'rising')
    expect(ticks.map(({ label }) => label)).toContain('12, rising')
  })

  it('has a tick for the slowest and the fastest', () => {
    for (const speed of [0.012, 0.3, 40, 300])
      expect(speedAxis([speed], [], [200, 0], 14, 'rising').ticks.length).toBeGreaterThan(1)
  })
})

it('turns an interval of slopes to the direction of progress, lower end first', () => {
  expect(alongProgress([-2, -1], -1)).toEqual([1, 2])
  expect(alongProgress([-2, -1], 1)).toEqual([-2, -1])
})

it('names close lines on either side of them, and never two at one place', () => {
  expect(lawLabelPlaces([100, 103])).toEqual([95, 117])
  expect(lawLabelPlaces([100, 150])).toEqual([95, 145])
  // A line of no speed just above, and the picture's end just below.
  expect(lawLabelPlaces([100], [92])).toEqual([114])
  expect(lawLabelPlaces([100], [], [0, 104])).toEqual([95])
  expect(lawLabelPlaces([8], [], [0, 200])).toEqual([22])
  const places = lawLabelPlaces([100, 103, 106])
  places.forEach((place, i) =>
    places.slice(0, i).forEach((other) => expect(Math.abs(place - other)).toBeGreaterThanOrEqual(13)),
  )
})
