import { expect, it } from 'vitest'
import { holdsTag } from './entity-tag'

it('compares weakly, among several, and takes a star for any', () => {
  expect(['"b"', 'W/"b"', '"a", W/"b"', '"a","b"', '*', ' * '].map((held) => holdsTag(held, '"b"'))).not.toContain(
    false,
  )
  expect([null, '', '"a"', 'b', '"ab"', 'W/"a"', '"*"'].map((held) => holdsTag(held, '"b"'))).not.toContain(true)
})
