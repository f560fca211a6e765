import { expect, it } from 'vitest'
import { matchControls } from './match-controls'

const controls = [
  { label: 'Level', context: 'Which line Interval' },
  { label: 'every row', context: 'Which points Points fitted' },
  { label: 'from', context: 'Which points Dates fitted (data: 2012 to 2023)' },
  { label: 'Line by', context: 'Which line' },
]
const labels = (query: string) => matchControls(controls, query).map(({ label }) => label)

it('finds a control by the beginnings of its words, in any order', () => {
  expect(labels('lev')).toEqual(['Level'])
  expect(labels('ROW every')).toEqual(['every row'])
  expect(labels('evel')).toEqual([])
})

it('finds what belongs to a field or a question, after what is called so itself', () => {
  expect(labels('dates')).toEqual(['from'])
  expect(labels('line')).toEqual(['Line by', 'Level'])
})

it('finds nothing for nothing, and takes any character', () => {
  expect(labels('  ')).toEqual([])
  expect(labels('( [ \\')).toEqual([])
})
