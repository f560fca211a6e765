/** A study that nothing in the code knows: a copy of `data/` with one more folder, for tests of what follows from a folder. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Asked {
  /** Lines of rows.csv below the header: id, name, date, price in USD. */
  readonly rows: readonly string[]
  /** Label of the series as a law, where it is one. */
  readonly law?: string
}

/** @returns a new working directory whose `data/` has the bundled folders and `made-up` */
export function rootWithMadeUpStudy({ rows, law }: Asked): string {
  const root = mkdtempSync(join(tmpdir(), 'halvings-'))
  cpSync(join(__dirname, '../data'), join(root, 'data'), { recursive: true })
  mkdirSync(join(root, 'data/made-up'))
  writeFileSync(join(root, 'data/made-up/rows.csv'), `${['id,name,date,price', ...rows].join('\n')}\n`)
  writeFileSync(join(root, 'data/made-up/datapackage.json'), JSON.stringify(packageOf(law)))
  return root
}

function packageOf(law: string | undefined): unknown {
  const column = (name: string, type: string) => ({ name, type, title: `Column ${name}`, description: `About ${name}` })
  return {
    profile: 'tabular-data-package',
    name: 'made-up',
    title: 'Title of the made-up study',
    description: 'Description of the made-up study.',
    version: '1.0.0',
    created: '2026-01-01T00:00:00Z',
    licenses: [{ name: 'CC0-1.0', title: 'Creative Commons Zero' }],
    sources: [{ title: 'Made-up source', path: 'https://example.org', attribution: 'Nobody', licence: 'CC0' }],
    contributors: [{ title: 'Nobody', role: 'author' }],
    resources: [
      {
        name: 'rows',
        path: 'rows.csv',
        profile: 'tabular-data-resource',
        encoding: 'utf-8',
        schema: {
          fields: [
            column('id', 'string'),
            column('name', 'string'),
            column('date', 'date'),
            { ...column('price', 'number'), unit: 'USD' },
          ],
          primaryKey: 'id',
          missingValues: [''],
        },
      },
    ],
    halvings: {
      shortTitle: 'Short made-up title',
      date: '2026-01-01',
      citation: 'Nobody 2026',
      roles: { name: 'name', date: 'date' },
      costs: [{ id: 'price', label: 'price', unit: 'USD', better: 'less', times: ['price'], over: [], factor: 1 }],
      benchmarks: [
        {
          id: 'widgets',
          label: 'Widgets',
          subject: 'a widget',
          where: {},
          performance: null,
          costs: ['price'],
          defaults: {},
          ...(law === undefined ? {} : { law }),
        },
      ],
      groupFields: [],
      defaults: { benchmark: 'widgets', select: 'all' },
      recordsOnly: false,
      marks: [],
      oddities: [],
      published: [],
      presets: [
        { question: 'How fast do widgets fall?', query: 'y=linear' },
        { question: 'How fast do all fall?', query: 'select=all' },
      ],
    },
  }
}
