import { describe, expect, it } from 'vitest'
import { assignment } from './literal'

const value = {
  none: null,
  yes: true,
  numbers: [1, -2.5, 1e21],
  mixed: ['a', null, 1e-8],
  nested: { list: [['x'], []], 'not a name': 'q"' },
}

describe('literals of programs', () => {
  it('are Python', () => {
    expect(assignment('python', 'VIEW', value)).toEqual([
      'VIEW = {',
      '    "none": None,',
      '    "yes": True,',
      '    "numbers": [1, -2.5, 1e+21],',
      '    "mixed": ["a", None, 1e-8],',
      '    "nested": {"list": [["x"], []], "not a name": "q\\""},',
      '}',
    ])
  })

  it('are R, which keeps values of one type in a vector', () => {
    expect(assignment('r', 'VIEW', value)).toEqual([
      'VIEW <- list(',
      '  none = NULL,',
      '  yes = TRUE,',
      '  numbers = c(1, -2.5, 1e+21),',
      '  mixed = list("a", NULL, 1e-8),',
      '  nested = list(list = list(c("x"), c()), "not a name" = "q\\"")',
      ')',
    ])
  })

  it('are broken where they are long, by their outermost brackets first', () => {
    const long = 'x'.repeat(60)
    expect(assignment('python', 'A', [[1], [long, long]])).toEqual([
      'A = [',
      '    [1],',
      '    [',
      `        "${long}",`,
      `        "${long}",`,
      '    ],',
      ']',
    ])
    expect(assignment('r', 'A', [long, long])).toEqual(['A <- c(', `  "${long}",`, `  "${long}"`, ')'])
  })

  it('hold finite numbers only', () => {
    expect(() => assignment('python', 'A', [NaN])).toThrow('NaN is no number of a program')
    expect(() => assignment('r', 'A', Infinity)).toThrow('Infinity is no number of a program')
  })
})
