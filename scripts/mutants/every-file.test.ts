import { expect, it } from 'vitest'
import { everyFile } from './every-file.fixture'

it(
  'every file that can be written is what it was, numbers in texts to nine digits (--update, and look at lib/export/kept for what has changed)',
  { timeout: 300_000 },
  async () => {
    const lines: string[] = []
    for (const { name, digest } of everyFile()) lines.push(`${await digest()} ${name}`)
    expect(new Set(lines.map((line) => line.slice(17))).size).toBe(lines.length)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('every-file.txt')
  },
)
