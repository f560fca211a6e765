/** Tables of any length as one would meet them: names, days, costs with and without powers of ten, scores, words, a link. */
import { createRandom } from '@/lib/stats/chance/random'

const HEADER =
  'model,organisation,publication date,training compute (FLOP),accuracy (%),domain,country,parameters,training dataset,link'
const ORGANISATIONS = ['Acme Research', 'Borealis Lab', 'University of Somewhere', 'Delta, Inc.', 'Epsilon AI']
const DOMAINS = ['language', 'vision', 'speech', 'games']
const COUNTRIES = ['Norway', 'Chile', 'Kenya', 'Japan', 'Canada', 'France']

/**
 * CSV in UTF-8, about 110 bytes a row: a million rows are 110 MB. Costs fall and scores rise over ten years, with noise.
 * @param rows data rows below the header
 */
export function largeTable(rows: number): Uint8Array {
  const random = createRandom(rows)
  const pick = (words: readonly string[]) => words[Math.floor(random.uniform() * words.length)] ?? ''
  const encoder = new TextEncoder()
  const bytes = new Uint8Array(200 + rows * 150)
  let used = encoder.encodeInto(`${HEADER}\n`, bytes).written
  for (let row = 1; row <= rows; row += 1) {
    const years = 10 * random.uniform()
    const day = new Date(Date.UTC(2014, 0, 1) + years * 365.25 * 86_400_000).toISOString().slice(0, 10)
    const cost = (10 ** (22 - 0.2 * years + random.uniform())).toPrecision(4)
    const score = (40 + 4 * years + 10 * random.uniform()).toFixed(1)
    const organisation = pick(ORGANISATIONS)
    const line = [
      `Model ${row}`,
      organisation.includes(',') ? `"${organisation}"` : organisation,
      day,
      cost,
      score,
      pick(DOMAINS),
      pick(COUNTRIES),
      String(Math.round(10 ** (7 + 4 * random.uniform()))),
      `corpus-${Math.floor(500 * random.uniform())}`,
      `https://x.org/${row}`,
    ]
    used += encoder.encodeInto(`${line.join(',')}\n`, bytes.subarray(used)).written
  }
  return bytes.slice(0, used)
}
