import { describe, expect, it } from 'vitest'
import { formats } from './formats'
import { superscript } from './make-formats'

const {
  formatFixed,
  formatGain,
  formatLawGain,
  formatR2,
  formatRatio,
  formatNumber,
  formatMonths,
  formatConfidence,
  formatDrawnMonths,
  formatMonthsShort,
  formatCost,
  formatPerformance,
  formatPercent,
  formatProbability,
  formatDate,
} = formats('en')

describe('format', () => {
  it('writes real superscripts', () => expect(superscript(-21)).toBe('⁻²¹'))
  it('groups thousands and uses a real minus sign', () => expect(formatFixed(-1234567.5, 1)).toBe('−1,234,567.5'))
  it('never shows a negative zero', () => expect(formatFixed(-0.001, 2)).toBe('0.00'))
  it('switches to powers of ten outside 0.001 to 999,999', () => {
    expect(formatNumber(2.6784e17)).toBe('2.68\u00a0×\u00a010¹⁷')
    expect(formatNumber(1e24)).toBe('10²⁴')
    expect(formatNumber(999_999)).toBe('10⁶')
    expect(formatNumber(0.0123)).toBe('0.0123')
    expect(formatNumber(45)).toBe('45.0')
  })
  it('shows months finely in tables and coarsely in sentences', () => {
    expect(formatMonths(15.6808)).toBe('15.68')
    expect(formatMonthsShort(15.6808)).toBe('15.7')
    expect(formatMonthsShort(0.4567)).toBe('0.46')
    expect(formatMonths(Infinity)).toBe('∞')
  })
  it('prints what is read off draws to the digit that their error supports', () => {
    expect(formatDrawnMonths(16.151, [15.673, 16.93])).toBe('16')
    expect(formatDrawnMonths(3.143, [3.075, 3.223])).toBe('3.1')
    expect(formatDrawnMonths(31.755, [26.69, 41.39])).toBe('30')
    expect(formatDrawnMonths(139.9, [26.3, null])).toBe('over\u00a020')
    expect(formatDrawnMonths(3.1, [null, 3.4])).toBe('under\u00a04')
    expect(formatDrawnMonths(8.684, null)).toBe('8.68')
    expect(formatDrawnMonths(8.684, [8.683, 8.685])).toBe('8.68')
    expect(formatConfidence(0.9824)).toBe('about\u00a098\u00a0%')
    expect(formatConfidence(0.9993)).toBe('over\u00a099\u00a0%')
    expect(formatConfidence(0.004)).toBe('under\u00a01\u00a0%')
    expect(formatGain(34247)).toBe('30,000')
    expect(formatGain(4.8e10)).toBe('5\u00a0×\u00a010¹⁰')
    expect(formatGain(40.71)).toBe('41')
  })
  it('shows a ratio no finer than its interval', () => {
    expect(formatRatio(9.996, [7.89, 12.97])).toBe('10')
    expect(formatRatio(1.9876, [1.1, 4.6])).toBe('2')
    expect(formatRatio(2.068, [0.86, null])).toBe('2.1')
    expect(formatRatio(1.0394, [1.031, 1.049])).toBe('1.04')
    expect(formatRatio(0.0863, [-1.2, 3.4])).toBe('0.086')
    expect(formatRatio(23.4, [4.5, 23.4])).toBe('23')
  })
  it('shows what a law comes to in three digits at most', () => {
    expect(formatLawGain(1.0574)).toBe('1.06')
    expect(formatLawGain(43.75)).toBe('44')
    expect(formatLawGain(154.12)).toBe('154')
    expect(formatLawGain(91_062)).toBe('91,100')
    expect(formatLawGain(1.095e10)).toBe('about\u00a010¹⁰')
  })
  it('never rounds an R² up to 1', () => {
    expect(formatR2(0.98234)).toBe('0.98')
    expect(formatR2(0.9972)).toBe('0.997')
    expect(formatR2(0.99999)).toBe('over\u00a00.999')
  })
  it('shows fractions as percentages and perplexities bare', () => {
    expect(formatPerformance(0.439, 'fraction')).toBe('43.9\u00a0%')
    expect(formatPerformance(20, 'perplexity')).toBe('20')
    expect(formatPerformance(130, 'index points')).toBe('130\u00a0index points')
  })
  it('keeps probabilities off 0 and 1', () => {
    expect(formatProbability(0.99999)).toBe('>\u00a00.999')
    expect(formatProbability(1 / 720)).toBe('0.0014 (1\u00a0in\u00a0720)')
    expect(formatProbability(0.12)).toBe('0.120')
    expect(formatProbability(0)).toBe('<\u00a00.001')
  })
  it('spells dates', () => expect(formatDate('2019-05-28')).toBe('28 May 2019'))
  it('keeps the unit on the number’s line', () => expect(formatCost(45, 's')).toBe('45.0\u00a0s'))
  it('shows levels without idle zeros', () => expect(formatPercent(0.95)).toBe('95\u00a0%'))
})
