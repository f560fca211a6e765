/** The steps of the import with a file loaded, in the language of brackets. */
import { prerender } from 'react-dom/static'
import { describe, expect, it, vi } from 'vitest'
import { createImportSession } from '@/components/import/session/import-session'
import type { Import, ImportState } from '@/components/import/session/import-state'
import { ImportSteps } from '@/components/import/import-steps'
import { CHIPS } from '@/lib/data/import/units/chips'
import type { Mapping } from '@/lib/data/import/mapping'
import { AS_READ, type Reshape } from '@/lib/data/import/tables/reshape'
import type { ReadOptions, SourceFile } from '@/lib/data/import/tables/text-table'
import { COST_UNITS } from '@/lib/data/import/units/units'
import { leftovers, textsOf } from './bracketed.fixture'

const page = vi.hoisted((): { state: ImportState } => ({ state: { phase: 'empty' } }))

vi.mock('@/lib/text/words-in', async () => (await import('./bracketed.fixture')).bracketedDoors)
vi.mock('@/components/import/session/use-import', () => {
  const nothing = () => {}
  const handlers: Omit<Import, 'state' | 'rejectedCsv' | 'save'> = {
    chooseFile: nothing,
    chooseTwo: nothing,
    readText: nothing,
    readAddress: nothing,
    reopen: nothing,
    changeOptions: nothing,
    changeReshape: nothing,
    guessAgain: nothing,
    changeMapping: nothing,
    clear: nothing,
  }
  return { useImport: () => ({ ...handlers, state: page.state }) }
})

const file = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) })

/** No cell is a word of ours; many kinds of trouble are in it. */
const messy = file(
  'qqfile.csv',
  [
    'qqmodel,qqdate,qqcost (GPU-hours),qqscore,qqsite,qqnote',
    'qqa,2012-06-01,1e3,12 %,qqs1,qqx',
    'qqb,2014-09-17,~ 700,23 %,qqs1,qqx',
    'qqc,2016-04,> 300,34 %,QQS1,qqx',
    'qqd,qqnever,200,45 %,qqs1,qqx',
    'qqe,2018-06-30,qqmuch,56 %,qqs1,qqx',
    'qqf,2019-05-28,-5,67 %,qqs1,qqx',
    'qqg,2020-05-28,,78 %,qqs1,qqx',
    'qqh,2021-05-28,50,89 %',
    'qqi,2022-05-28,40,90 %,qqs1,qqx',
  ].join('\n'),
)
const wide = file('qqwide.csv', 'qqname;2014;2015;2016\nqqa;1,5;2,5;3,5\nqqb;2,5;3,5;4,5\nqqc;4;5;6\n')
const unclear = file('qqopen.csv', 'qqa,qqb,qqc\nqqx,01/02/2012,1\nqqy,03/04/2013,2\nqqz,05/06/2014,4\n')
const tables = '<table><tr><th>qqa</th><th>qqb</th></tr><tr><td>2012-01-01</td><td>5</td></tr></table>'
const html = file('qqpage.html', tables + tables)

const refusals: readonly ImportState[] = [
  { phase: 'empty' },
  { phase: 'reading', name: 'qqfile.csv', share: 0.5 },
  { phase: 'refused', name: 'qqfile.csv', problem: { code: 'no-rows' }, file: messy, options: {} },
  { phase: 'refused', name: 'qqfile.csv', problem: { code: 'unreadable' }, file: null, options: {} },
  {
    phase: 'refused',
    name: 'qqfile.csv',
    problem: { code: 'fetch', why: { code: 'blocked', host: 'qqhost.example', isOnline: true } },
    file: null,
    options: {},
  },
]

async function readState(
  source: SourceFile,
  { options = {}, reshape = AS_READ, change = (mapping) => mapping }: Partial<Changes> = {},
): Promise<ImportState> {
  const session = createImportSession()
  const answer = await session.read(source, options, reshape)
  if (!answer.ok) throw new Error(answer.problem.code)
  const { table, offers } = answer
  const mapping = change(answer.mapping)
  const built = session.build(mapping)
  const settled = { mapping, guessed: answer.mapping, source: { from: 'guess' } } as const
  return {
    phase: 'read',
    file: source,
    options,
    reshape: answer.reshape,
    offers,
    table,
    ...settled,
    built,
    checking: false,
  }
}

interface Changes {
  readonly options: ReadOptions
  readonly reshape: Reshape
  readonly change: (mapping: Mapping) => Mapping
}

const asEverything = (mapping: Mapping): Mapping => ({
  ...mapping,
  benchmark: 4,
  groups: [5],
  cost: mapping.cost && { ...mapping.cost, bounds: 'leave-out', chip: { id: 'h100', utilisation: 0.35 } },
})
const byHand: Reshape = {
  ...AS_READ,
  join: { file: html, keys: { key: '', otherKey: '' } },
  derived: { kind: 'six-n-d', columns: ['qqcost (GPU-hours)', 'qqscore'] },
}

const readings: readonly (readonly [string, () => Promise<ImportState>])[] = [
  ['a messy table', () => readState(messy)],
  ['every part given', () => readState(messy, { change: asEverything })],
  ['a second table and a column worked out', () => readState(messy, { reshape: byHand })],
  ['a wide table', () => readState(wide)],
  ['an unclear table', () => readState(unclear)],
  ['a page with two tables', () => readState(html)],
]

/** What the reading names itself, in no language, because a study's version rests on it. */
const named = ['Table 1', 'Table 2', 'training compute, 6ND (FLOP)', 'qqmuch × 56 %']
/** What is data on this page: the reader's cells, and names of units and chips, which a study takes over. */
const own = [messy, wide, unclear, html]
  .flatMap(({ name, bytes }) => [name, ...new TextDecoder().decode(bytes).split(/[,;\n]|<[^>]*>/)])
  .concat(named)
  .concat([...COST_UNITS, ...CHIPS].map(({ label }) => label))

async function leftOf(state: ImportState): Promise<readonly string[]> {
  page.state = state
  const { prelude } = await prerender(<ImportSteps lang="en" onOpen={() => {}} onLong={() => {}} onFigure={() => {}} />)
  const html = await new Response(prelude).text()
  expect(html).toContain('«')
  return leftovers(textsOf(html), own)
}

describe('in the language of brackets', () => {
  it.each(refusals.map((state) => [state.phase, state] as const))(
    'no word of the step "%s" stands outside',
    async (_, state) => {
      expect(await leftOf(state)).toEqual([])
    },
  )

  it.each(readings)('no word about %s stands outside', async (_, open) => {
    expect(await leftOf(await open())).toEqual([])
  })

  it('many kinds of trouble are met', async () => {
    const states = await Promise.all(readings.map(([, open]) => open()))
    const read = states.flatMap((state) => (state.phase === 'read' ? state : []))
    const codes = read.flatMap(({ built, table, offers }) => [
      ...(built?.rejected ?? []).map(({ reason }) => reason.code),
      ...(built?.repaired ?? []).flatMap((repair) => repair.codes),
      ...(built?.asked ?? []).map(({ code }) => code),
      ...table.warnings.map(({ code }) => code),
      ...(offers.unpivot ? ['wide'] : []),
    ])
    expect(new Set(codes)).toEqual(
      new Set([
        ...['approximate', 'at-least', 'bad-date', 'bound', 'column-open', 'date-order', 'joined', 'look-alikes'],
        ...['missing', 'not-a-number', 'not-positive', 'short-rows', 'wide'],
      ]),
    )
  })
})
