/** What the import page says about its guesses: what was taken as what, and what it has to ask. */
import type { Question } from '@/lib/data/import/guess/open-questions'
import type { Sureness } from '@/lib/data/import/guess/guess-mapping'
import type { Mapping } from '@/lib/data/import/mapping'
import type { PresetId } from '@/lib/data/import/guess/presets'
import { costUnit } from '@/lib/data/import/units/units'
import { clip } from '../../clip'
import { formatCost } from '../format'

export const presets: Readonly<Record<PresetId, string>> = {
  halvings: 'the points of a figure of Halvings',
  'openai-milestones': 'OpenAI’s efficiency milestones',
  'epoch-models': 'Epoch AI’s table of models',
  'epoch-hardware': 'Epoch AI’s table of hardware',
  'epoch-prices': 'Epoch AI’s table of hardware prices',
  'epoch-chips': 'Epoch AI’s counts of chips',
  'epoch-benchmarks': 'a table of Epoch AI’s benchmark hub',
  owid: 'a table of Our World in Data',
  metr: 'METR’s time horizons',
  nanochat: 'the leaderboard of nanochat',
  'modded-nanogpt': 'the records of modded-nanogpt',
  mlperf: 'results of MLPerf',
  'papers-with-code': 'a leaderboard of Papers with Code',
  'artificial-analysis': 'a table like Artificial Analysis’s',
  'open-llm-leaderboard': 'the Open LLM Leaderboard',
  livebench: 'LiveBench',
  helm: 'HELM',
}

/** Beside a part that was guessed: how sure it is. */
export const sureness: Readonly<Record<Sureness, string>> = { sure: 'sure', likely: 'likely', guess: 'a guess' }

/** "Date: “published”; cost: “compute”, in FLOP, less is better." */
export function takenAs(mapping: Mapping, header: readonly string[]): string {
  const name = (column: number) => `“${clip(header[column] ?? '', 40)}”`
  const { date, cost, performance, benchmark } = mapping
  const unit = cost && costUnit(cost.unit)
  const measured = !unit
    ? 'unit open'
    : unit.id === 'other'
      ? cost.ownUnit.trim() || 'a bare number'
      : `in ${unit.label}`
  const parts = [
    date ? `Date: ${name(date.column)}` : 'Date: open',
    cost ? `cost: ${name(cost.column)}, ${measured}, ${cost.better} is better` : 'cost: open',
    ...(performance ? [`performance: ${name(performance.column)}`] : []),
    ...(benchmark === null ? [] : [`series: ${name(benchmark)}`]),
    ...(mapping.name === null ? [] : [`name: ${name(mapping.name)}`]),
  ]
  return `${parts.join('; ')}.`
}

/** A question in a sentence or two. */
export function questionText(question: Question, header: readonly string[]): string {
  switch (question.code) {
    case 'column-open':
      return question.role === 'date'
        ? question.inText
          ? 'No column holds dates. The texts of which one name the day? Rows whose text names none are left out.'
          : 'Which column is the date?'
        : 'Which column is the cost, or the quantity that changes?'
    case 'reading-open':
      return `The trend of which column, by the days that “${clip(header[question.date] ?? '', 40)}” names? Rows that name none are left out.`
    case 'date-order':
      return `“${clip(question.example, 30)}” can be read in two ways, and no row settles it. Which is it?`
    case 'unit-open':
      return 'What is the cost measured in?'
    case 'unit-implausible':
      return `The middle value is ${formatCost(question.median, costUnit(question.unit)?.label ?? '')}, which is hard to believe. Is that the unit?`
    case 'log-base':
      return 'The column is a logarithm, and its base is not written. Check the unit.'
    case 'splits-costs':
      return `“${clip(header[question.column] ?? '', 40)}” parts the costs by orders of magnitude. One line through all would mix them.`
    case 'look-alikes':
      return `Some series differ only in case or spaces: ${question.names
        .slice(0, 4)
        .map((name) => `“${clip(name, 30)}”`)
        .join(', ')}.`
  }
}
