import { expect, it } from 'vitest'
import { lawLabelPlaces, lawLabels } from './law-label-places'

it('names close lines on either side of them, and never two at one place', () => {
  expect(lawLabelPlaces([100, 103])).toEqual([95, 117])
  expect(lawLabelPlaces([100, 150])).toEqual([95, 145])
  // A line of no speed just above, and the picture's end just below.
  expect(lawLabelPlaces([100], [92])).toEqual([114])
  expect(lawLabelPlaces([100], [], [0, 104])).toEqual([95])
  expect(lawLabelPlaces([8], [], [0, 200])).toEqual([22])
  // No room below: both go above, and the lower line has the lower name.
  const [upper = 0, lower = 0] = lawLabelPlaces([100, 103], [112])
  expect(upper).toBeLessThan(lower)
  const places = lawLabelPlaces([100, 103, 106])
  places.forEach((place, i) =>
    places.slice(0, i).forEach((other) => expect(Math.abs(place - other)).toBeGreaterThanOrEqual(13)),
  )
})

it('gives lines that nearly touch one name at them, and lines apart one each', () => {
  const [a, b] = [
    { name: '18', line: 100 },
    { name: '24', line: 103 },
  ]
  expect(lawLabels([b, a], [112], [0, 200], 600)).toEqual([{ text: '18 · 24', y: 95 }])
  expect(lawLabels([b, a], [112], [0, 200], 60).map(({ text }) => text)).toEqual(['18', '24'])
  // As wide as on a phone.
  const [moore, slower] = [
    { ...a, name: 'Moore, 18' },
    { ...b, name: 'Moore, 24' },
  ]
  expect(lawLabels([slower, moore], [112], [0, 200], 250)).toEqual([{ text: 'Moore, 18 · Moore, 24', y: 95 }])
  expect(lawLabels([a, { ...b, line: 150 }], [], [0, 200], 600)).toEqual([
    { text: '18', y: 95 },
    { text: '24', y: 145 },
  ])
})
