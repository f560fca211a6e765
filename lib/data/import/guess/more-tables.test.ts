/** Tables of other hands, each with nine rows of our own: which column is the date, which the cost and in what; `''` where the unit is asked. */
import { expect, it } from 'vitest'
import { readTable } from '../tables/read-table'
import { guess } from './guess-mapping'

const d = (i: number) => `${2015 + i}-0${(i % 8) + 1}-10`

const TABLES: readonly (readonly [string, (i: number) => string, string, string, string, string?])[] = [
  [
    'Date,Cost per Mb,Cost per Genome',
    (i) => `Sep-0${i + 1},"$${5292 / 2 ** i} ","$${95e6 / 2 ** i} "`,
    'Date',
    'Cost per Mb',
    'usd-per-Mb',
  ],
  [
    'Model,Release,Resolved (%),Cost per resolved issue ($)',
    (i) => `m${i},${d(i)},${18 + 6 * i},${5 / 1.5 ** i}`,
    'Release',
    'Cost per resolved issue ($)',
    'usd-per-resolved-issue',
  ],
  [
    'Date,Luminous efficacy (lm/W)',
    (i) => `${d(i)},${25 * 1.4 ** i}`,
    'Date',
    'Luminous efficacy (lm/W)',
    'lumens-per-watt',
  ],
  [
    'Architecture,Date,Top-1 (%),Params (M),GMACs',
    (i) => `a${i},${d(i)},${56 + 3 * i},${61 - i},${15 / 2 ** i}`,
    'Date',
    'GMACs',
    'gigamacs',
  ],
  [
    'Quarter,Median download speed (Mb/s),Provider',
    (i) => `Q${(i % 4) + 1} ${2018 + Math.floor(i / 4)},${30 * 1.3 ** i},p`,
    'Quarter',
    'Median download speed (Mb/s)',
    'megabits-per-second',
  ],
  [
    'Rank,Model,Score,Total cost (USD),Date',
    (i) => `${i + 1},m${i},${50 + i},${1000 / 2 ** i},${d(i)}`,
    'Date',
    'Total cost (USD)',
    'usd',
  ],
  [
    'id,model_name,released_on,n_parameters,training_flop,dataset',
    (i) => `${i},m${i},${d(i)},${1e8 * 2 ** i},${1e20 * 3 ** i},web`,
    'released_on',
    'training_flop',
    'flop',
  ],
  [
    'Model,Company,Announcement date,Context window,Input $/Mtok,Output $/Mtok',
    (i) => `m${i},c,${d(i)},${8000 * 2 ** i},${30 / 2 ** i},${60 / 2 ** i}`,
    'Announcement date',
    'Input $/Mtok',
    'usd-per-million-tokens',
  ],
  [
    'year,avg_price_per_gb_usd,source',
    (i) => `${2005 + i},${10 / 2 ** i},x`,
    'year',
    'avg_price_per_gb_usd',
    'usd-per-gigabyte',
  ],
  ['Date,Time (s),Contributor,PR', (i) => `${d(i)},${2700 / 2 ** i},me,${100 + i}`, 'Date', 'Time (s)', 'seconds'],
  [
    'GPU,Launch,MSRP,FP32 (TFLOPS),TDP (W)',
    (i) => `g${i},${d(i)},$${500 + 50 * i},${2 * 2 ** i},${200 + i}`,
    'Launch',
    'FP32 (TFLOPS)',
    'teraflop-per-second',
  ],
  [
    'submission_date,system,accelerator,num_accel,benchmark,minutes_to_train',
    (i) => `${d(i)},s${i},A100,${8 * 2 ** i},${i % 2 ? 'bert' : 'resnet'},${30 / 2 ** i}`,
    'submission_date',
    'minutes_to_train',
    'minutes',
    'benchmark',
  ],
  [
    'timestamp,tokens_per_second,power_w',
    (i) => `${d(i)},${100 * 2 ** i},300`,
    'timestamp',
    'tokens_per_second',
    'tokens-per-second',
  ],
  [
    'Quarter,Cloud A100 price ($/h),CI low,CI high',
    (i) => `Q${(i % 4) + 1} ${2018 + Math.floor(i / 4)},${4 / 1.2 ** i},${3 / 1.2 ** i},${5 / 1.2 ** i}`,
    'Quarter',
    'Cloud A100 price ($/h)',
    'usd-per-hour',
  ],
  [
    'arch,pub_year,top1_error,gflops',
    (i) => `a${i},${2012 + i},${40 - 2 * i},${20 / 1.5 ** i}`,
    'pub_year',
    'gflops',
    '',
  ],
  [
    'name;jahr;stromverbrauch (kWh)',
    (i) => `n${i};${2012 + i};${900 / 1.4 ** i}`.replace(/\./g, ','),
    'jahr',
    'stromverbrauch (kWh)',
    'kilowatt-hours',
  ],
  [
    'Model,Release,Arena Elo,Price per 1M output tokens',
    (i) => `m${i},${d(i)},${1000 + 20 * i},$${60 / 2 ** i}`,
    'Release',
    'Price per 1M output tokens',
    'usd-per-million-tokens',
  ],
  [
    'epoch,date,loss,compute_pfdays',
    (i) => `${i},${d(i)},${4 - 0.2 * i},${0.1 * 2 ** i}`,
    'date',
    'compute_pfdays',
    'petaflops-day',
  ],
  ['Year,Genome cost', (i) => `${2001 + i},$${1e8 / 3 ** i}`, 'Year', 'Genome cost', 'usd'],
  [
    'country,iso,year,solar_pv_price_usd_per_w',
    (i) => `World,WLD,${1976 + 4 * i},${100 / 2 ** i}`,
    'year',
    'solar_pv_price_usd_per_w',
    'usd-per-watt',
  ],
  [
    'solver,released,instances solved,runtime (s)',
    (i) => `s${i},${d(i)},${100 + 10 * i},${5000 / 2 ** i}`,
    'released',
    'runtime (s)',
    'seconds',
  ],
  [
    'algorithm,environment,frames_to_human (M),published',
    (i) => `a${i},Pong,${200 / 2 ** i},${d(i)}`,
    'published',
    'frames_to_human (M)',
    'million-frames',
  ],
  [
    'machine,list date,Rmax (TFlop/s),Rpeak (TFlop/s),Power (kW)',
    (i) => `m${i},${d(i)},${100 * 2 ** i},${130 * 2 ** i},${1000 + i}`,
    'list date',
    'Rmax (TFlop/s)',
    'teraflop-per-second',
  ],
  [
    'model,params,tokens,flops,date',
    (i) => `m${i},${2 ** i}B,${300 * 2 ** i}B,${1e21 * 4 ** i},${d(i)}`,
    'date',
    'flops',
    'flop',
  ],
  [
    'date,benchmark,model,cost_per_task,accuracy',
    (i) => `${d(i)},ARC,m${i},$${20 / 2 ** i},${50 + i}%`,
    'date',
    'cost_per_task',
    'usd-per-task',
    'benchmark',
  ],
  [
    'Released,Model,Speed,Price,Quality index',
    (i) => `${d(i)},m${i},${50 + i} tok/s,$${10 / 2 ** i},${40 + i}`,
    'Released',
    'Price',
    'usd',
  ],
  [
    'month,inference_cost_usd_per_1k_tokens,model',
    (i) => `2023-0${(i % 9) + 1},${0.06 / 2 ** i},m${i}`,
    'month',
    'inference_cost_usd_per_1k_tokens',
    'usd-per-thousand-tokens',
  ],
  [
    'Battery,Year,Pack price 2023$/kWh',
    (i) => `b,${2010 + i},${1400 / 1.3 ** i}`,
    'Year',
    'Pack price 2023$/kWh',
    'usd-per-kilowatt-hour-in-2023',
  ],
  [
    'chip,year,price_per_gflops',
    (i) => `c${i},${2000 + 2 * i},$${100 / 3 ** i}`,
    'year',
    'price_per_gflops',
    'usd-per-gigaflop-per-second',
  ],
  [
    '模型,发布时间,训练成本（万美元）,MMLU',
    (i) => `m${i},${2018 + i}年3月,${4000 / 2 ** i},${50 + 3 * i}`,
    '发布时间',
    '训练成本（万美元）',
    '1e4-usd',
  ],
  [
    'Модель,Дата выпуска,Вычисления (FLOP)',
    (i) => `m${i},0${(i % 8) + 1}.03.${2014 + i},${1e20 * 2 ** i}`,
    'Дата выпуска',
    'Вычисления (FLOP)',
    'flop',
  ],
  [
    'Modèle,Date de publication,Coût (USD)',
    (i) => `m${i},0${(i % 8) + 1}/13/${2014 + i},${4000 / 2 ** i}`,
    'Date de publication',
    'Coût (USD)',
    'usd',
  ],
  [
    'title,arxiv_id,submitted,citations,train_hours_v100',
    (i) => `t${i},1${i}01.0${i}123,${d(i)},${50 * i},${900 / 2 ** i}`,
    'submitted',
    'train_hours_v100',
    '',
  ],
]

it.each(TABLES.map((table) => [table[0], table] as const))('%s', (_, [header, row, date, cost, unit, series]) => {
  const text = [header, ...Array.from({ length: 9 }, (_, i) => row(i))].join('\n')
  const read = readTable({ name: 'own.csv', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(read.problem.code)
  const { mapping, questions } = guess(read.value)
  const name = (column: number | null | undefined) => (column == null ? null : read.value.header[column])
  expect([name(mapping.date?.column), name(mapping.cost?.column), mapping.cost?.unit]).toEqual([date, cost, unit])
  if (series !== undefined) expect(name(mapping.benchmark)).toBe(series)
  expect(questions.filter(({ role }) => role !== 'benchmark').map(({ code }) => code)).toEqual(
    unit === '' ? ['unit-open'] : [],
  )
})
