import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepVersion, readKeptVersion, restoreFiles, writeKeptVersion } from './kept-version'
import { applyDelta, lineDelta } from './line-delta'

const text = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'a,b'), { maxLength: 12 }).map((lines) => lines.join('\n'))

describe('a version told by the one after it', () => {
  it('comes back to the last byte, whatever lines were added, moved, changed or taken away', () => {
    fc.assert(fc.property(text, text, (newer, older) => applyDelta(newer, lineDelta(newer, older)) === older))
  })

  it('stores a line that both have once', () => {
    const newer = 'id,x\na,1\nb,2\nc,3\n'
    expect(lineDelta(newer, 'id,x\na,1\nb,5\nc,3\n')).toEqual([[0, 2], 'b,5', [3, 2]])
    expect(lineDelta(newer, newer)).toEqual([[0, 5]])
  })

  it('is written and read as it is', () => {
    const older = { rows: 'id\na\n', package: '{"name": "old"}\n' }
    const newer = { rows: 'id\na\nb\n', package: '{"name": "new"}\n' }
    const kept = readKeptVersion(writeKeptVersion(keepVersion(older, newer, '0123456789ab')))
    expect(kept.next).toBe('0123456789ab')
    expect(restoreFiles(newer, kept)).toEqual(older)
  })
})
