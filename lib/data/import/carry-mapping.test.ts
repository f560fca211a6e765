import { describe, expect, it } from 'vitest'
import { carryMapping, fitsTable } from './carry-mapping'
import { guessMapping } from './guess/guess-mapping'
import { readTable } from './tables/read-table'

const table = (text: string) => {
  const read = readTable({ name: 'own.csv', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
const first = table('model,date,cost (FLOP),note\nx,2014-03-01,3,1\ny,2015-03-01,2,1')
const cost = guessMapping(first).cost
if (!cost) throw new Error('no cost guessed')
const settled = { ...guessMapping(first), title: 'Mine', cost: { ...cost, better: 'more' as const, unit: 'usd' } }

describe('carryMapping', () => {
  it('keeps everything where the columns are the same', () => {
    expect(carryMapping(settled, first.header, first.header, guessMapping(first))).toBe(settled)
  })

  it('finds columns again that stand elsewhere, and takes the guess for those that are gone', () => {
    const other = table('cost (FLOP),released date,model\n3,2014-03-01,x\n2,2015-03-01,y')
    const carried = carryMapping(settled, first.header, other.header, guessMapping(other))
    expect(carried).toMatchObject({
      title: 'Mine',
      name: 2,
      cost: { column: 0, better: 'more', unit: 'usd' },
      date: { column: 1 },
    })
    expect(fitsTable(carried, 3)).toBe(true)
    expect(fitsTable(carried, 2)).toBe(false)
  })

  it('keeps the places where an encoding changed every name', () => {
    const other = { ...first, header: ['modèle', 'dâte', 'coût', 'nöte'] }
    expect(carryMapping(settled, first.header, other.header, guessMapping(other))).toMatchObject({
      date: { column: 1 },
      cost: { column: 2 },
    })
  })
})
