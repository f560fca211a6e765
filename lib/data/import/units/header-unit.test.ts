import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { guessUnit, headerUnit } from './header-unit'
import { costUnit } from './units'

/** Headers of public tables with the unit that each means; `none…`: a kind that had no unit when the list was made, or a question. */
const collected = Papa.parse<{ header: string; unit_meant: string }>(
  readFileSync('lib/data/import/cases/headers.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data

/** What the headers without a unit of their own in that list mean: a unit, or null where they have to be asked about. */
const OF_ANOTHER_KIND: Readonly<Record<string, string | null>> = {
  'Output cost per token': 'usd-per-token',
  'Price per chip-hour (on-demand)': 'usd-per-gpu-hour',
  'GPU days': 'gpu-days',
  'TPU-core-days': 'gpu-days',
  'Latency (ms)': 'latency-milliseconds',
  'TTFT (s)': 'latency-seconds',
  'tokens/s': 'tokens-per-second',
  'Throughput (images/s)': 'images-per-second',
  'images per second': 'images-per-second',
  'samples/sec': 'samples-per-second',
  'Peak performance (FLOP/s)': 'flop-per-second',
  'FP16 TFLOPS': 'teraflop-per-second',
  'FP32 GFLOPS': 'gigaflop-per-second',
  TFLOPs: null,
  'Rmax [TFlop/s]': 'teraflop-per-second',
  'GFLOPS/W': 'gigaflop-per-second-per-watt',
  'USD per GFLOPS': 'usd-per-gigaflop-per-second',
  usd_per_mb: 'usd-per-megabyte',
  '$/GFLOPS': 'usd-per-gigaflop-per-second',
  'cost (thousand USD)': 'thousand-usd',
  'Cost (EUR)': 'eur',
  'Preis in €': 'eur',
  'Price (¥)': '¥',
  'log10(FLOP)': 'log10-flop',
  'log FLOPs': 'log10-flop',
  'EFLOP/s-days': 'exaflops-day',
  'Energy (kWh)': 'kilowatt-hours',
  'Model size (GB)': 'gigabytes',
  'Params (T)': 'trillion-parameters',
  'Training dataset size (datapoints)': 'datapoints',
  Epochs: 'epochs',
  update_time: null,
  'Compute estimate in H100e (median)': 'gpus',
  Citations: null,
  'Compute rank when published': null,
  '参数量（亿）': '1e8-parameters',
  'days since launch': null,
  'Age (days)': null,
  'Max context (tokens)': 'context-tokens',
  'Context window (tokens)': 'context-tokens',
  'context length': 'context-tokens',
  'Price tokens': null,
}

describe('the unit of a header', () => {
  it('is right or asked about for the eighty headers collected from public tables', () => {
    const meant = ({ header, unit_meant }: (typeof collected)[number]) =>
      unit_meant.startsWith('none') ? OF_ANOTHER_KIND[header] : unit_meant
    expect(collected).toHaveLength(80)
    expect(collected.map((row) => [row.header, guessUnit(row.header)?.id ?? null])).toEqual(
      collected.map((row) => [row.header, meant(row)]),
    )
    expect(collected.filter(({ header }) => guessUnit(header) === null)).toHaveLength(7)
  })

  it.each([
    ['CO2 (tCO2eq)', 'tco2', 1],
    ['Inference price (USD/Mtok)', 'usd-per-million-tokens', 1],
    ['req/s', 'requests-per-second', 1],
    ['$/hr', 'usd-per-hour', 1],
    ['training_power_w', 'watts', 1],
    ['Memory bandwidth (GB/s)', 'gigabytes-per-second', 1e9],
    ['Compute (×10²¹ FLOP)', '1e21-flop', 1e21],
    ['train_flops', 'flop', 1],
    ['训练成本（百万美元）', 'million-usd', 1e6],
    ['推理延迟（毫秒）', 'latency-milliseconds', 1e-3],
    ['每百万词元价格（元）', 'cny-per-million-tokens', 1],
    ['Trainingskosten (Mio. €)', 'million-eur', 1e6],
    ['A100 GPU hours', 'gpu-hours', 1],
    ['TPUv4 chip-days', 'gpu-days', 24],
    ['training_compute_cost_2023usd', 'usd-in-2023', 1],
    ['Price per GB ($)', 'usd-per-gigabyte', 1e-9],
    ['time per step (ms)', 'milliseconds-per-step', 1],
    ['Energy per token (J)', 'joules-per-token', 1],
    ['Data (trillions of tokens)', 'trillion-tokens', 1e12],
    ['FLOP/s/$', 'flop-per-second-per-usd', 1],
    ['USD/GPU-hr', 'usd-per-gpu-hour', 1],
    ['Transistor count', 'transistors', 1],
    ['costPerHour', 'usd-per-hour', 1],
    ['price_per_1m_input_tokens', 'usd-per-million-tokens', 1],
    ['GPU hour price (USD)', 'usd-per-gpu-hour', 1],
    ['hourly rate ($)', 'usd-per-hour', 1],
    ['training_flops_log10', 'log10-flop', 1],
    ['A100-80GB hours', 'gpu-hours', 1],
    ['GPU卡时', 'gpu-hours', 1],
    ['стоимость, млн руб', 'million-rub', 1e6],
    ['J/token', 'joules-per-token', 1],
    ['price (cents per 1k tokens)', 'cents-per-thousand-tokens', 10],
    ['Training computation (petaflop)', 'petaflop', 1e15],
    ['Compute (teraflops-s/days)', 'teraflops-day', 8.64e16], // as openai/ai-and-efficiency heads its table
    ['ln(compute)', 'ln-flop', 1],
    ['Time to first token (ms)', 'latency-milliseconds', 1e-3],
    ['Transistors per microprocessor', 'transistors', 1],
    ['Dollars per MIPS', 'usd-per-MIPS', 1],
    ['Kosten (Tsd. USD)', 'thousand-usd', 1000],
  ])('%s is %s, times %d', (header, id, factor) => {
    expect(guessUnit(header)?.id).toBe(id)
    expect(guessUnit(header)?.factor).toBe(factor)
  })

  it.each([
    'TFLOPs',
    'FLOP per forward pass',
    'Training time',
    'Cost',
    'Learning rate',
    'Score',
    'Year',
    'Relative compute',
    '$/1K',
    'token price (USD)',
    'Batch size (tokens)',
    'train_hours_v100',
    'Training days on A100',
    'MFU (%)',
  ])('asks about %s', (header) => {
    expect(guessUnit(header)).toBeNull()
  })

  it('says what the quantity is called where the unit does not', () => {
    expect(headerUnit('Inference compute (FLOPs)').called).toBe('inference compute')
    expect(headerUnit('Release price (USD)').called).toBe('price')
  })
})

describe('laws of the grammar', () => {
  const scale = fc.constantFrom('', 'million ', 'billion ', 'thousand ', '1e21 ')
  const top = fc.constantFrom(
    'FLOP',
    'TFLOP',
    'USD',
    'tokens',
    'parameters',
    'GPU-hours',
    'seconds',
    'kWh',
    'images',
    'GB',
    'EUR',
  )
  const bottom = fc.constantFrom(
    '',
    '/s',
    ' per hour',
    ' per token',
    ' per million tokens',
    ' per watt',
    '/GB',
    ' per dollar',
  )

  it('every unit it composes has an id that is read back to the same unit', () => {
    fc.assert(
      fc.property(scale, top, bottom, (words, over, under) => {
        const unit = headerUnit(`Quantity (${words}${over}${under})`).unit
        if (!unit) return
        const { id, factor, dimensions, label } = unit
        expect(costUnit(id)).toMatchObject({ id, factor, dimensions, label })
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  it('a power of ten in front multiplies the factor by it', () => {
    fc.assert(
      fc.property(top, (over) => {
        const plain = headerUnit(`x (${over})`).unit?.factor ?? NaN
        expect(headerUnit(`x (million ${over})`).unit?.factor).toBeCloseTo(1e6 * plain, -3)
      }),
    )
  })

  it('never throws, whatever the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (header) => {
        expect(headerUnit(header).certainty).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000, seed: 7 },
    )
  })
})
