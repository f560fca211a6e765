import { describe, expect, it } from 'vitest'
import { guideWords } from '@/lib/text/guide/guide'
import { shortcutWords } from '@/lib/text/guide/shortcuts'
import { shortcutAt, shortcuts } from './shortcuts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('a shortcut', () => {
  it('is one in its place, with the command key of either system', () => {
    expect(shortcutAt('page', { ...none, key: 'z', ctrlKey: true })).toBe('undo')
    expect(shortcutAt('page', { ...none, key: 'z', metaKey: true })).toBe('undo')
    expect(shortcutAt('page', { ...none, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo')
    expect(shortcutAt('page', { ...none, key: '?', shiftKey: true })).toBe('keys')
    expect(shortcutAt('chart', { ...none, key: '+', shiftKey: true })).toBe('zoom-in')
    expect(shortcutAt('chart', { ...none, key: 'k', ctrlKey: true })).toBe(null)
  })

  it('is none with a key that it does not ask for', () => {
    expect(shortcutAt('page', { ...none, key: 'z' })).toBe(null)
    expect(shortcutAt('page', { ...none, key: 'k', ctrlKey: true, altKey: true })).toBe(null)
    expect(shortcutAt('chart', { ...none, key: '0', ctrlKey: true })).toBe(null)
    expect(shortcutAt('page', { ...none, key: 'k', ctrlKey: true, shiftKey: true })).toBe(null)
  })

  it('shares its key with no other of its place', () => {
    const strokes = shortcuts.flatMap(({ place, strokes: all }) =>
      all.map(({ key, command = false, shift = false }) => `${place} ${key} ${command} ${shift}`),
    )
    expect(new Set(strokes).size).toBe(strokes.length)
  })

  it('has words for what it does, where, and by which key', () => {
    const words = shortcutWords('en')
    for (const { id, place, strokes } of shortcuts) {
      expect(words.does[id]).toBeTruthy()
      expect(words.places[place]).toBeTruthy()
      for (const { key } of strokes) expect(key.length === 1 && key !== ' ' ? key : words.keyNames[key]).toBeTruthy()
    }
    expect(guideWords('en').keys).toBeTruthy()
  })
})
