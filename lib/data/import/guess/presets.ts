/**
 * Public tables that are known by their headers: which of their columns is what needs no guess. A preset names the columns that must be
 * there and those that play a part; everything else is guessed as in any table.
 */
import type { ColumnFacts } from './column-facts'
import type { CostMapping } from '../mapping'

type PresetRole = 'date' | 'cost' | 'performance' | 'name' | 'benchmark' | 'id'

/** A public table known by its header: its columns by part, and what else is known of its cost. */
export interface Recognised {
  readonly id: PresetId
  /** Columns by part; null: no column plays it. A part that is not named is guessed. */
  readonly columns: Readonly<Partial<Record<PresetRole, number | null>>>
  readonly cost: Partial<CostMapping>
}

export const PRESET_IDS = [
  'halvings',
  'openai-milestones',
  'epoch-models',
  'epoch-hardware',
  'epoch-prices',
  'epoch-chips',
  'epoch-benchmarks',
  'owid',
  'metr',
  'nanochat',
  'modded-nanogpt',
  'mlperf',
  'papers-with-code',
  'artificial-analysis',
  'open-llm-leaderboard',
  'livebench',
  'helm',
] as const

/** A public table whose shape is known. */
export type PresetId = (typeof PRESET_IDS)[number]

interface Preset {
  readonly id: PresetId
  /** Headers as `plainHeader` writes them; each has to fit one column. */
  readonly needs: readonly RegExp[]
  readonly columns: Readonly<Partial<Record<PresetRole, RegExp | null>>>
  readonly cost?: Partial<CostMapping>
  readonly unitColumn?: RegExp
}

const PRESETS: readonly Preset[] = [
  {
    id: 'halvings', // the points of our own figures
    needs: [/^id$/, /^name$/, /^date$/, /^cost$/, /^cost unit$/, /^without months$/],
    columns: {
      id: /^id$/,
      name: /^name$/,
      date: /^date$/,
      cost: /^cost$/,
      performance: /^performance$/,
      benchmark: null,
    },
    unitColumn: /^cost unit$/,
  },
  {
    id: 'openai-milestones', // openai/ai-and-efficiency, efficiency_sota.csv
    needs: [/^metric$/, /^publication date$/, /^compute teraflops? s days?$/, /^reduction factor$/],
    columns: {
      benchmark: /^metric$/,
      date: /^publication date$/,
      cost: /^compute/,
      name: /^publication$/,
      performance: null,
    },
    cost: { unit: 'teraflops-day' },
  },
  {
    id: 'epoch-models', // all systems, notable, large-scale, frontier
    needs: [/^(model|system)$/, /^publication date$/, /^training compute flops?$/, /^parameters$/],
    columns: {
      name: /^(model|system)$/,
      date: /^publication date$/,
      cost: /^training compute flops?$/,
      benchmark: null, // its benchmarks are names, of no scores; a column of scores was put beside by the reader
    },
  },
  {
    id: 'epoch-hardware',
    needs: [/^(hardware )?name$|^name of the hardware$/, /^release date$/, /^fp32 .*performance flop s$/],
    columns: {
      name: /name/,
      date: /^release date$/,
      cost: /^fp32 .*performance flop s$/,
      performance: null,
      benchmark: null,
    },
  },
  {
    id: 'epoch-prices',
    needs: [/^price date$/, /^hardware model$/, /^price per chip hour on demand$/],
    columns: {
      name: /^hardware model$/,
      date: /^price date$/,
      cost: /^price per chip hour on demand$/,
      performance: null,
    },
  },
  {
    id: 'epoch-chips',
    needs: [/^name$/, /^end date$/, /^compute estimate in h100e median$/],
    columns: { name: /^name$/, date: /^end date$/, cost: /^compute estimate in h100e median$/, performance: null },
  },
  {
    id: 'metr',
    needs: [
      /^(model version|model|agent|alias)$/,
      /^(time horizon|p50|p50 horizon.*)$/,
      /^(ci low|p50q10|p50 ci low.*)$/,
    ],
    columns: { cost: /^(time horizon|p50|p50 horizon.*)$/, performance: null },
    cost: { unit: 'minutes', better: 'more', called: 'time horizon' },
  },
  {
    id: 'metr', // the result file itself, benchmark_results_*.yaml
    needs: [/^key$/, /^release date$/, /^metrics p50 horizon length estimate$/],
    columns: {
      name: /^key$/,
      date: /^release date$/,
      cost: /^metrics p50 horizon length estimate$/,
      performance: null,
      benchmark: null,
    },
    cost: { unit: 'minutes', better: 'more', called: 'time horizon' },
  },
  {
    id: 'epoch-benchmarks',
    needs: [/^model version$/, /^(mean score|best score.*|score|em|accuracy)$/, /^(version )?release date$/],
    columns: { name: /^(display name|model version)$/, date: /^(version )?release date$/ },
  },
  {
    id: 'owid',
    needs: [/^entity$/, /^code$/, /^(year|day)$/],
    columns: { name: /^entity$/, date: /^day$/, benchmark: null },
  },
  {
    id: 'nanochat',
    needs: [/^#$/, /^time$/, /^val bpb$/, /^core$/, /^date$/],
    columns: { cost: /^time$/, performance: /^core$/, name: /^description$/, date: /^date$/ },
  },
  {
    id: 'modded-nanogpt',
    needs: [/^#$/, /^record time$/, /^description$/, /^date$/],
    columns: { cost: /^record time$/, name: /^description$/, date: /^date$/, performance: null },
  },
  {
    id: 'mlperf',
    needs: [/^mlperf ?model$/, /^result$/, /^units?$/],
    columns: { cost: /^result$/, benchmark: /^mlperf ?model$/, performance: null },
    unitColumn: /^units?$/,
  },
  {
    id: 'papers-with-code',
    needs: [/^(model|model name|method)$/, /^(paper|paper title)$/, /^(paper date|evaluated on|year)$/],
    columns: { name: /^(model|model name|method)$/, date: /^(paper date|evaluated on|year)$/ },
  },
  {
    id: 'artificial-analysis',
    needs: [/^(model|model name|name)$/, /^release date$/, /^usd per 1m tokens$|^price 1m blended.*|^blended price.*/],
    columns: {
      name: /^(model|model name|name)$/,
      date: /^release date$/,
      cost: /^usd per 1m tokens$|^price 1m blended.*|^blended price.*/,
    },
    cost: { unit: 'usd-per-million-tokens' },
  },
  {
    id: 'open-llm-leaderboard',
    needs: [/^eval name$/, /^# ?params b$/, /^average/, /^upload to hub date$/],
    columns: {
      name: /^fullname$/,
      date: /^upload to hub date$/,
      cost: /^# ?params b$/,
      performance: /^average/,
    },
    cost: { unit: 'billion-parameters' },
  },
  { id: 'livebench', needs: [/^model$/, /^amps hard$|^lcb generation$|^zebra puzzle$/], columns: { name: /^model$/ } },
  {
    id: 'helm',
    needs: [/^model( adapter)?$/, /^mean (win rate|score)$/],
    columns: { name: /^model/, performance: /^mean (win rate|score)$/ },
  },
]

/** The preset whose headers a table has, or null. */
export function recognise(facts: readonly ColumnFacts[]): Recognised | null {
  const find = (test: RegExp): number | null => facts.find(({ plain }) => test.test(plain))?.column ?? null
  const preset = PRESETS.find(({ needs }) => needs.every((test) => find(test) !== null))
  if (!preset) return null
  const columns: [string, number | null][] = []
  for (const [role, test] of Object.entries(preset.columns)) {
    const column = test === null ? null : find(test)
    if (test === null || column !== null) columns.push([role, column])
  }
  const units = preset.unitColumn ? find(preset.unitColumn) : null
  return {
    id: preset.id,
    columns: Object.fromEntries(columns),
    cost: { ...preset.cost, ...(units === null ? {} : { unitColumn: units, unit: facts[units]?.unitName ?? '' }) },
  }
}
