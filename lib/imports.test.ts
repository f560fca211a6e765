import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The rooms of the house, lowest first; a file may import from its own room and those below it (docs/architecture.md). */
const ROOMS = [
  'lib/problem',
  'lib/engine',
  'lib/stats',
  'lib/data',
  'lib/fits',
  'lib/view',
  'lib/result',
  'lib/published',
  'lib/text',
  'lib/figure',
  'lib/chart',
  'lib/method-steps',
  'lib/programs',
  'lib/export',
  'components',
  'app',
  'cli',
] as const
const FRAMEWORKS = /^(react|react-dom|next|recharts|server-only|node:|fs$|path$|comlink|idb-keyval)/

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const sources = ['lib', 'components', 'app', 'cli'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.tsx?$|\/fixtures\//.test(name)),
)

const imports: Import[] = sources.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [
    ...[...statements].map(([, type, from, bare]) => ({ file, target: from ?? bare ?? '', typeOnly: Boolean(type) })),
    ...[...dynamic].map(([, from]) => ({ file, target: from ?? '', typeOnly: false })),
  ]
})

function resolved({ file, target }: Import): string {
  if (target.startsWith('@/')) return target.slice(2)
  if (target.startsWith('.'))
    return relative(root, join(root, dirname(file), target))
      .split(sep)
      .join('/')
  return target
}

const known = new Set(sources)
const fileOf = (path: string): string => [path, `${path}.ts`, `${path}.tsx`].find((name) => known.has(name)) ?? path

const roomOf = (path: string): number =>
  ROOMS.findIndex((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`))

describe('the direction of imports', () => {
  it('reads the tree', () => {
    expect(sources.length).toBeGreaterThan(60)
    expect(imports.length).toBeGreaterThan(sources.length)
  })

  it('never points back along the rooms', () => {
    const backward = imports
      .filter((one) => roomOf(resolved(one)) > roomOf(one.file))
      .map((one) => `${one.file} imports ${resolved(one)}`)
    expect(backward).toEqual([])
  })

  it('has exactly the arrows that docs/architecture.md draws', () => {
    const short = (path: string): string => (ROOMS[roomOf(path)] ?? '').replace('lib/', '')
    const drawn = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, room, , names] = /^\| `(?:lib\/)?([a-z-]+)\/`\s*\|(.*)\|([^|]*)\|$/.exec(line) ?? []
        return room === undefined || line.startsWith('| `data/`')
          ? []
          : (names ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [`${room} > ${name.trim()}`]))
      })
    const real = imports
      .map((one) => [short(one.file), short(resolved(one))] as const)
      .filter(([from, to]) => to !== '' && from !== to)
      .map(([from, to]) => `${from} > ${to}`)
    expect([...drawn].sort()).toEqual([...new Set(real)].sort())
  })

  it('never goes round in a circle, by types neither', () => {
    const targets = new Map<string, string[]>()
    for (const one of imports) targets.set(one.file, [...(targets.get(one.file) ?? []), fileOf(resolved(one))])
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (file: string, way: readonly string[]): void => {
      if (state.get(file) === 'open') circles.push([...way.slice(way.indexOf(file)), file].join(' > '))
      if (state.has(file)) return
      state.set(file, 'open')
      for (const target of targets.get(file) ?? []) visit(target, [...way, file])
      state.set(file, 'done')
    }
    for (const file of sources) visit(file, [])
    expect(circles).toEqual([])
  })

  it('puts every file in a room', () => {
    expect(sources.filter((file) => roomOf(file) < 0)).toEqual([])
  })

  it('has no folder of more than about twenty files', () => {
    const sizes = new Map<string, number>()
    for (const file of sources) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1)
    expect([...sizes].filter(([, size]) => size > 22)).toEqual([])
  })

  it('keeps lib free of frameworks, disk and browser', () => {
    const foreign = imports
      .filter(({ file, target }) => file.startsWith('lib/') && FRAMEWORKS.test(target))
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(foreign).toEqual([])
  })

  it('has no barrels and no drawers for odds and ends', () => {
    expect(sources.filter((file) => /(^|\/)(index|utils?|helpers?|common)(\.|\/)/.test(file))).toEqual([])
  })

  it('leaves disk to the catalogue, to those that read what the build made or fonts, and to the command line', () => {
    const readers = imports.filter(({ target }) => target.startsWith('node:fs')).map(({ file }) => file)
    expect([...new Set(readers)].sort()).toEqual([
      'app/_server/answers/scaling-report.ts',
      'app/_server/catalogue.ts',
      'app/_server/draws-at-build.ts',
      'app/_server/kept/rows-at-build.ts',
      'app/_server/press/embed-faces.ts',
      'app/_server/press/font-files.ts',
      'app/_server/shares.ts',
      'app/_server/start/check-start.ts',
      'cli/machine.ts',
    ])
  })
})
