import { expect, it } from 'vitest'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { type LongInputs, longStudy } from './long-study'

const inputs: LongInputs = { lawRates, asOf: '2026-01-01', origin: 'https://example.org' }
const levelIn = (json: string | Uint8Array): unknown =>
  (JSON.parse(String(json)) as { view: { level: number } }).view.level

it('writes files of the view on screen, also while only its quick answer is there', async () => {
  const long = longStudy((id) => Promise.resolve(study(id)))
  await long.open('imagenet', lawRates)
  await expect(long.write('fit', '')).rejects.toThrow('no rows')
  const ask = (level: number, held: boolean) =>
    long.answer({ query: `study=imagenet&level=${String(level)}` }, { ...inputs, held }, () => undefined)
  await ask(0.9, true)
  expect(levelIn(await long.write('fit', ''))).toBe(0.9)
  await ask(0.9, false)
  await ask(0.8, true)
  expect(levelIn(await long.write('fit', ''))).toBe(0.8)
})
