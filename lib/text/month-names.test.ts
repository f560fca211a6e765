import { describe, expect, it } from 'vitest'
import { monthNames } from './month-names'

describe('month names', () => {
  it('are twelve, as the language writes them', () => {
    expect(monthNames('en', 'short').join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
    expect(monthNames('en', 'long')[8]).toBe('September')
    expect(monthNames('de', 'long')[2]).toBe('März')
  })
})
