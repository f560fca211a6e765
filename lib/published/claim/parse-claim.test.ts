import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseClaim } from './parse-claim'

const claimOf = (text: string) => {
  const reading = parseClaim(text)
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.code}`)
  return reading.claim
}

const yearly = (factor: number) => 12 / Math.log2(factor)

describe('a claim in words', () => {
  it.each([
    ['halves every 8 months since 2014', 8, 'falls'],
    ['The compute needed to reach a given performance halves every 8.4 months', 8.4, 'falls'],
    ['4x a year', yearly(4), null],
    ['4× per year', yearly(4), null],
    ['grows 4.7x per year', yearly(4.7), 'rises'],
    ['算力需求每8个月减半', 8, 'falls'],
    ['算力需求每八个月减半', 8, 'falls'],
    ['10x cheaper per year', yearly(10), 'falls'],
    ['ten times cheaper every year', yearly(10), 'falls'],
    ['tenfold cheaper in 18 months', 18 / Math.log2(10), 'falls'],
    ["Moore's law", 24, 'rises'],
    ['Moore’s law', 24, 'rises'],
    ['moores law', 24, 'rises'],
    ['摩尔定律', 24, 'rises'],
    ["Moore's law, doubling every 18 months", 18, 'rises'],
    ['doubles every two years', 24, 'rises'],
    ['doubles every other year', 24, 'rises'],
    ['every 6 months it doubles', 6, 'rises'],
    ['a doubling time of 3.4 months', 3.4, 'rises'],
    ['8-month halving time', 8, 'falls'],
    ['falls by 50 % a year', 12, 'falls'],
    ['falls 75% per year', 6, 'falls'],
    ['grows 100 % a year', 12, 'rises'],
    ['44x in 7 years', (12 * 7) / Math.log2(44), null],
    ['44x less between 2012 and 2019', (12 * 7) / Math.log2(44), 'falls'],
    ['an order of magnitude every 5 years', 60 / Math.log2(10), null],
    ['half an order of magnitude a year', 12 / (Math.log2(10) / 2), null],
    ['a factor of 3 every year', yearly(3), null],
    ['300,000x in 6 years', 72 / Math.log2(300000), null],
    ['triples every year', yearly(3), 'rises'],
    ['每年便宜10倍', yearly(10), 'falls'],
    ['价格每年下降50%', 12, 'falls'],
    ['每两年翻一番', 24, 'rises'],
    ['自2014年以来每8个月减半', 8, 'falls'],
    ['halves every 212 days', (212 * 12) / 365.25, 'falls'],
  ])('%s', (text, months, direction) => {
    const claim = claimOf(text)
    expect(claim.months).toBeCloseTo(months, 9)
    expect(claim.direction).toBe(direction)
    expect(claim.factorAYear).toBeCloseTo(2 ** (12 / months), 6)
  })

  it.each([
    ['halves every 8 months since 2014', 2014, null],
    ['自2014年以来每8个月减半', 2014, null],
    ['2014年以来每8个月减半', 2014, null],
    ['doubled every 6 months from 2010 to 2022', 2010, 2022],
    ['44x less between 2012 and 2019', 2012, 2019],
    ['halves every 16 months, 2012–2019', 2012, 2019],
    ['halves every 16 months until 2019', null, 2019],
    ['halves every 16 months', null, null],
  ])('%s: from %s to %s', (text, from, to) => {
    expect([claimOf(text).from, claimOf(text).to]).toEqual([from, to])
  })

  it.each([
    ['10x cheaper per year', 'price'],
    ['The price per token falls 10x a year', 'price'],
    ['算力需求每8个月减半', 'compute'],
    ['parameters to reach it halve every 4 months', 'parameters'],
    ['compute for ImageNet halves every 9 months', 'images'],
    ['4x a year', null],
  ])('%s is about %s', (text, subject) => {
    expect(claimOf(text).subject).toBe(subject)
  })
})

describe('what is no claim', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['it gets better', 'no-rate'],
    ['10x cheaper', 'no-period'],
    ['the cost halves', 'no-time'],
    ['1x a year', 'no-change'],
    ['falls 100 % a year', 'no-change'],
    ['halves every 0 months', 'no-time'],
    ['doubles every 5000 years', 'out-of-range'],
    ['x'.repeat(400), 'too-long'],
  ])('%s: %s', (text, code) => {
    const reading = parseClaim(text)
    expect(reading.ok ? 'read' : reading.problem.code).toBe(code)
  })

  it('names the words that had no part', () => {
    expect(parseClaim('halves every 8 months says my aunt').unread).toEqual(['says', 'my', 'aunt'])
    expect(parseClaim('The compute required halves every 8 months since 2014').unread).toEqual([])
  })
})

describe('any text', () => {
  it('is read or refused, never thrown at', () => {
    const words = fc.constantFrom(
      ...[
        'halves',
        'every',
        '8',
        'months',
        'x',
        '4',
        'a',
        'year',
        'since',
        '2014',
        '%',
        '每',
        '个月',
        '减半',
        '倍',
        'per',
      ],
      ...[
        'doubles',
        'half',
        '1e400',
        '0',
        '-',
        '.',
        '(',
        '[',
        '\\',
        '$',
        'Infinity',
        'orders of magnitude',
        '十',
        '年',
      ],
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
      fc.array(words, { maxLength: 14 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseClaim(text)
        if (!reading.ok) return
        const { months, rate, factorAYear } = reading.claim
        expect(months).toBeGreaterThanOrEqual(0.1)
        expect(months).toBeLessThanOrEqual(1200)
        expect(rate * months).toBeCloseTo(12, 9)
        expect(factorAYear).toBeGreaterThan(1)
      }),
      { seed: 1, numRuns: 3000 },
    )
  })

  it('reads months and factors of any size back', () => {
    const months = fc.double({ min: 0.2, max: 1000, noNaN: true }).map((value) => Number(value.toPrecision(4)))
    fc.assert(
      fc.property(months, fc.constantFrom('halves', 'doubles'), (value, verb) => {
        expect(claimOf(`${verb} every ${value} months`).months).toBeCloseTo(value, 9)
      }),
      { seed: 1 },
    )
    const factors = fc.double({ min: 1.1, max: 900, noNaN: true }).map((value) => Number(value.toPrecision(4)))
    fc.assert(
      fc.property(factors, (factor) => {
        expect(claimOf(`${factor}x a year`).factorAYear).toBeCloseTo(factor, 8)
      }),
      { seed: 1 },
    )
  })
})
