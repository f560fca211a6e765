import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { Study } from '@/lib/data/study'
import { finishedFigure } from '../golden/views.fixture'
import { python, r, runPrograms } from '../golden/interpreters.fixture'
import { comment, commentBlock, pythonString, rString } from './source-text'

/** Names that mean something to a tokenizer, and any text at all. */
const hostile = fc.oneof(
  fc.constantFrom(
    '"); import os; os.system("id"); ("',
    '"""\nimport os\n"""',
    '\\',
    '\\"',
    '\\u0022); quit(status = 0); ("',
    "'; system('id'); '",
    'a\r\nb',
    'a\u2028b\u2029c\u0085d\u000bd\u000ce',
    '\u0000',
    '\ud800',
    '\u202e\u2066',
    '{x} %s %d ${y} `z`',
    '# -*- coding: utf-7 -*-',
    '=1+1',
    'a,b',
    '💥 Müller 深度求索',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

/** The whole literal and nothing else, in both languages: quoted ASCII whose escapes are all known. */
const LITERAL = /^"(?:[ !#-[\]-~]|\\["\\n]|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*"$/

const decoded = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(["\\n]))/g, (_, short?: string, long?: string, plain?: string) =>
      plain === 'n' ? '\n' : (plain ?? String.fromCodePoint(parseInt(short ?? long ?? '0', 16))),
    )

/** What neither language can hold is replaced, so that it is seen. */
const holdable = (text: string): string => text.replace(/[\p{Surrogate}\0]/gu, '\ufffd')

describe('text inside programs', () => {
  it('is one literal, whatever it is, and means the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const literal of [pythonString(text), rString(text)]) {
          expect(literal).toMatch(LITERAL)
          expect(decoded(literal)).toBe(holdable(text))
        }
      }),
      { seed: 11, numRuns: 2000 },
    )
  })

  it('is one line of ASCII in a comment', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(comment(text)).toMatch(/^# ?[ -~]*$/)
        for (const line of commentBlock(text, 20)) expect(line).toMatch(/^# [ -~]*$/)
      }),
      { seed: 12, numRuns: 2000 },
    )
  })

  it('spells what our own sentences use', () => {
    expect(comment('R² 0.98 · 2012–2019 · ‘Müller’ −1')).toBe("# R^2 0.98 - 2012-2019 - 'Muller' -1")
  })
})

describe('programs about rows with hostile names', { timeout: 600_000 }, () => {
  const names = fc.sample(hostile, { seed: 13, numRuns: 300 })
  const original = finishedFigure('study=nanogpt-speedrun')
  const tame = study('nanogpt-speedrun')
  // Names, filter cells and excluded ids are all text that somebody typed.
  const category = names[250] ?? 'c'
  const rows: Study = {
    ...tame,
    rows: tame.rows.map((row, i) => ({
      ...row,
      id: `${names[i + 100] ?? 'y'}${i}`,
      cells: { ...row.cells, name: names[i] ?? 'x', category: i % 7 === 0 ? category : 'tame' },
    })),
  }
  const view = {
    ...original.figure.view,
    where: [...original.figure.view.where, { field: 'category', value: category, excluded: true }],
    exclude: rows.rows.slice(0, 4).map(({ id }) => id),
  }
  const described = describeFigure(view, rows, {
    lawRates,
    draws: null,
    ignored: [{ parameter: '\u2028import os', raw: '"\nquit()', refusal: { code: 'no-column', column: '\n"""' } }],
    asOf: '2026-07-18',
    origin: 'https://example.org',
  })
  const figure = {
    ...described,
    text: { ...described.text, title: '"""\n# coding: utf-7\n+AAo-import os' },
    data: { ...described.data, source: '\nquit(status = 0)\n', license: 'a\u2028b' },
  }
  it('is a view with a fit, whatever its text', () => expect(described.fit?.n).toBeGreaterThan(50))

  const plainFigure = describeFigure(
    {
      ...view,
      where: [...original.figure.view.where, { field: 'category', value: 'Systems', excluded: true }],
      exclude: tame.rows.slice(0, 4).map(({ id }) => id),
    },
    tame,
    { lawRates, draws: null, ignored: [], asOf: '2026-07-18', origin: 'https://example.org' },
  )
  const programs = [python, r].map((language) => ({
    language,
    name: language.name,
    text: language.write(figure, rows),
    plain: language.write(plainFigure, tame),
  }))

  it.each(programs)('$name: has as many lines of code as with tame ones, all ASCII', ({ text, plain }) => {
    const code = (program: string) => program.split('\n').filter((line) => !line.startsWith('#'))
    expect(code(text).length).toBe(code(plain).length)
    expect(text).toMatch(/^[\n -~]*$/)
  })

  it.each(programs)('$name: comes to the same numbers', async ({ text, language }) => {
    const [outcome] = await runPrograms(language, [text])
    expect(outcome).toMatchObject({ status: 0 })
    expect(outcome?.output).not.toContain('DIFFERS')
  })
})
