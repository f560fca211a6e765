import { describe, expect, it } from 'vitest'
import type { PerformanceDefinition } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import type { Read } from '@/lib/view/refusal'
import { readTypedEnd, readTypedLaw, readTypedThreshold } from './typed-value'

/** A refusal as the reader is told it. */
const told = (read: Read<unknown>) => ('refusal' in read ? { reason: wordsFor('en').refusal(read.refusal) } : read)

const accuracy: PerformanceDefinition = {
  field: 'score',
  label: 'accuracy',
  unit: 'fraction',
  better: 'more',
  scale: 'logit',
  chance: 0.25,
}
const perplexity: PerformanceDefinition = {
  ...accuracy,
  label: 'perplexity',
  unit: 'perplexity',
  better: 'less',
  scale: 'log',
  chance: null,
}

describe('a typed threshold', () => {
  it.each(['0.7', '0,7', '.7', '70', '70%', '70 %', ' 70,0 % '])('%s is a fraction of 0.7', (raw) => {
    expect(readTypedThreshold(raw, accuracy)).toEqual({ value: 0.7 })
  })

  it.each([
    ['57.3', 0.573],
    ['0.5%', 0.005],
    ['1 %', 0.01],
  ])('%s is %d', (raw, value) => {
    expect(readTypedThreshold(raw, accuracy)).toEqual({ value })
  })

  it.each(['0', '1', '1.5', '100', '150 %', '-3', '1e9'])('%s is no fraction, and the reason says what is', (raw) => {
    expect(told(readTypedThreshold(raw, accuracy))).toEqual({
      reason: 'expected a fraction between 0 and 1, or a percentage',
    })
  })

  it.each(['abc', '%', '0x10', '1.2.3', '7 0'])('%s is no number', (raw) => {
    expect(told(readTypedThreshold(raw, accuracy))).toEqual({ reason: 'expected a number' })
  })

  it.each([
    ['30', 30],
    ['30,5', 30.5],
    ['3,14', 3.14],
    ['1,234,567', 1234567],
  ])('%s is a perplexity of %d', (raw, value) => {
    expect(readTypedThreshold(raw, perplexity)).toEqual({ value })
  })

  it.each([
    ['-3', 'expected a positive number'],
    ['0.5', 'expected a perplexity above 1'],
    ['1', 'expected a perplexity above 1'],
    ['abc', 'expected a number'],
    ['1,234', 'expected 1234 or 1.234: a comma can mean either'],
  ])('%s is no perplexity: %s', (raw, reason) => {
    expect(told(readTypedThreshold(raw, perplexity))).toEqual({ reason })
  })
})

describe('a typed law', () => {
  it.each([
    ['12', '12'],
    ['18.0', '18'],
    ['12,5', '12.5'],
    ['1e2', '100'],
    ['.5', '0.5'],
  ])('%s is %s months', (raw, value) => {
    expect(readTypedLaw(raw)).toEqual({ value })
  })

  it.each([
    ['abc', 'expected a number'],
    ['transistors', 'expected a number'],
    ['0', 'expected months, 0.1 to 1200'],
    ['-3', 'expected months, 0.1 to 1200'],
    ['1300', 'expected months, 0.1 to 1200'],
  ])('%s is none: %s', (raw, reason) => {
    expect(told(readTypedLaw(raw))).toEqual({ reason })
  })
})

describe('a typed end of a range', () => {
  it.each(['7B', '7e9', '7 B', '7 × 10^9', '7,000,000,000', '7000M', '7*10^9'])('%s is seven billion', (raw) => {
    expect(readTypedEnd(raw)).toEqual({ value: 7e9 })
  })

  it('is open where nothing is typed, and refused where it is no number', () => {
    expect(readTypedEnd(' ')).toEqual({ value: null })
    expect(readTypedEnd('10^9')).toEqual({ value: 1e9 })
    for (const raw of ['B', 'many', '1..2', '7Q']) expect(readTypedEnd(raw)).toHaveProperty('refusal')
  })
})
