import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findFormat } from '@/components/export/formats'
import { commandOf, python, r } from '@/lib/programs/golden/interpreters.fixture'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { serverPress } from './server-press'

const ask = async (query: string): Promise<Uint8Array> => {
  const figure = figureOf(query)
  const asked = { figure, study: study(figure.data.study), draws: null }
  const bytes = await findFormat('bundle.zip')?.read('').write(asked, serverPress)
  if (!(bytes instanceof Uint8Array)) throw new Error('no bundle')
  return bytes
}

describe.each(['study=efficiency-milestones', 'study=microprocessors&estimator=theil-sen'])(
  'the bundle of %s',
  (query) => {
    it('unzips into programs that pass and checksums that hold', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'halvings-bundle-'))
      const files = unzipSync(await ask(query))
      for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes)
      const run = (program: string, ...words: readonly string[]) =>
        execFileSync(program, [...words], { cwd: folder, encoding: 'utf8' })
      expect(run('sha256sum', '-c', 'SHA256SUMS')).not.toContain('FAILED')
      expect(run('sha256sum', '-c', 'SHA256SUMS').trim().split('\n')).toHaveLength(Object.keys(files).length - 1)
      expect(run(commandOf(python), 'reproduce.py')).not.toBe('') // ends with an error where a number differs
      expect(run(commandOf(r), 'reproduce.R')).not.toBe('')
      const readMe = new TextDecoder().decode(files['README.txt'])
      for (const name of Object.keys(files)) if (name !== 'README.txt') expect(readMe).toContain(`${name}: `)
      const cff = new TextDecoder().decode(files['CITATION.cff'])
      expect(cff).toMatch(
        /^cff-version: 1\.2\.0\nmessage: ".+"\ntype: dataset\ntitle: ".+"\nauthors:\n {2}- name: "Halvings"\n/,
      )
    })
  },
)

it('is the same bytes of the same view', async () => {
  const [one, two] = [await ask('study=efficiency-milestones'), await ask('study=efficiency-milestones')]
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
})
