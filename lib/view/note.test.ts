import { describe, expect, it } from 'vitest'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { noteText } from './note-text'
import { contextOf } from './study-context'
import { decodeView, encodeView } from './view-codec'

const one = study('efficiency-milestones')
const context = contextOf(one, lawRates)
const row = one.rows[0]?.id ?? ''
const read = (...notes: readonly string[]) =>
  decodeView(new URLSearchParams([['study', one.meta.id], ...notes.map((note) => ['note', note])]).toString(), context)

describe('notes in a link', () => {
  it('stand at a row, at a day or as a title, and come back as they were', () => {
    const { view, ignored } = read('title:Mine: all of it', '2015-05-28:a day', `row:${row}:50 % & <b>`)
    expect(ignored).toEqual([])
    expect(view.note).toEqual([
      { at: { of: 'title' }, text: 'Mine: all of it' },
      { at: { of: 'day', day: '2015-05-28' }, text: 'a day' },
      { at: { of: 'row', row }, text: '50 % & <b>' },
    ])
    expect(decodeView(encodeView(view, one.meta), context).view).toEqual(view)
  })

  it('are refused with the reason where they stand nowhere, say nothing or too much', () => {
    const refused = (note: string) => read(note).ignored.map(({ refusal }) => refusal.code)
    expect(refused('row:no-such-row:x')).toEqual(['row'])
    for (const note of ['words alone', 'title:', 'title: \u202e\u200b ', '2015-02-30:x', `title:${'x'.repeat(81)}`])
      expect(refused(note)).toEqual(['note'])
    expect(refused(`title:${'💥'.repeat(80)}`)).toEqual([])
  })

  it('are twelve at most', () => {
    const { view, ignored } = read(...Array.from({ length: 13 }, (_, place) => `title:${place}`))
    expect(view.note).toHaveLength(12)
    expect(ignored.map(({ refusal }) => refusal.code)).toEqual(['too-many'])
  })

  it('keep nothing that draws nothing or turns the text around it', () => {
    expect(noteText(' a\u0000\u202eb\u2066\n\tc\ud800 ')).toBe('ab c')
    expect(noteText('👩\u200d💻')).toBe('👩\u200d💻')
  })
})
