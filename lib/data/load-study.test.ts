import { expect, test } from 'vitest'
import { DataFolderError, loadStudy } from './load-study'

/** The smallest folder that is right; each test breaks one thing. */
function folder() {
  const field = (name: string, type: string, more = {}) => ({ name, type, title: name, description: name, ...more })
  return {
    profile: 'tabular-data-package',
    name: 'tiny',
    title: 'Tiny',
    description: 'Two rows.',
    version: '1.0.0',
    created: '2026-01-01',
    licenses: [{ name: 'CC0-1.0', title: 'Public domain' }],
    sources: [{ title: 'Source', path: 'https://example.org', attribution: 'Someone', licence: 'CC0' }],
    contributors: [{ title: 'Someone', role: 'author' }],
    resources: [
      {
        name: 'rows',
        path: 'rows.csv',
        profile: 'tabular-data-resource',
        encoding: 'utf-8',
        schema: {
          fields: [field('id', 'string'), field('name', 'string'), field('date', 'date'), field('flop', 'number')],
          primaryKey: 'id',
          missingValues: [''],
        },
      },
    ],
    halvings: {
      shortTitle: 'Tiny',
      date: '2026-01-01',
      citation: 'Someone (2026).',
      roles: { name: 'name', date: 'date' } as Record<string, string>,
      costs: [{ id: 'compute', label: 'compute', unit: 'FLOP', better: 'less', times: ['flop'], over: [], factor: 1 }],
      benchmarks: [
        {
          id: 'all',
          label: 'All',
          subject: 'the level',
          where: {} as Record<string, string>,
          performance: null,
          costs: ['compute'],
          defaults: {},
        },
      ],
      groupFields: [] as string[],
      defaults: { benchmark: 'all', cost: 'compute' } as Record<string, string>,
      recordsOnly: false,
      marks: [],
      oddities: [],
      published: [],
      presets: [],
    },
  }
}
type Folder = ReturnType<typeof folder>

const rows = 'id,name,date,flop\na,A,2012-06-01,1e18\nb,B,2013-06-01,5e17\n'
const load = (change: (folder: Folder) => void = () => undefined, text = rows) => {
  const made = folder()
  change(made)
  return loadStudy('tiny', text, JSON.stringify(made))
}

test('reads rows, declaration and version', () => {
  const study = load()
  expect(study.rows.map(({ id, line }) => [id, line])).toEqual([
    ['a', 2],
    ['b', 3],
  ])
  expect(study.meta).toMatchObject({ id: 'tiny', shortTitle: 'Tiny', roles: { date: 'date' } })
  expect(study.version).toMatch(/^[0-9a-f]{12}$/)
})

test('a bad cell names file, line, column and value', () => {
  expect(() => load(undefined, rows.replace('5e17', 'many'))).toThrow(
    /data\/tiny\/rows\.csv[^]*line 3, column flop: expected a decimal number, found many/,
  )
})

test.each<[string, (folder: Folder) => void, RegExp]>([
  ['an unknown key', ({ halvings }) => Object.assign(halvings, { benchmark: [] }), /halvings: .*benchmark/],
  ['another name than the folder’s', (made) => (made.name = 'other'), /the folder's name, tiny/],
  ['a role without its column', ({ halvings }) => (halvings.roles.url = 'link'), /names the column link/],
  ['a date that is no date', ({ halvings }) => (halvings.roles.date = 'name'), /roles\.date needs date/],
  ['a cost of text', ({ halvings }) => (halvings.costs[0]!.times = ['name']), /cost compute needs number or integer/],
  ['a cost twice', ({ halvings }) => halvings.costs.push(halvings.costs[0]!), /cost compute is given twice/],
  ['a benchmark without its cost', ({ halvings }) => (halvings.benchmarks[0]!.costs = ['usd']), /names the cost usd/],
  ['a filter on no column', ({ halvings }) => (halvings.benchmarks[0]!.where = { task: 'x' }), /the column task/],
  ['no default benchmark', ({ halvings }) => (halvings.defaults = {}), /defaults\.benchmark/],
  ['a default cost that is none', ({ halvings }) => (halvings.defaults.cost = 'usd'), /the cost usd/],
  ['a default filter on no column', ({ halvings }) => (halvings.defaults.where = '-flag:x'), /the column flag/],
  ['no licence', (made) => (made.licenses = []), /licenses/],
])('refuses %s', (_, change, message) => {
  expect(() => load(change)).toThrow(DataFolderError)
  expect(() => load(change)).toThrow(message)
})

test('refuses text that is no JSON', () => {
  expect(() => loadStudy('tiny', rows, '{')).toThrow(/datapackage\.json[^]*not JSON/)
})
