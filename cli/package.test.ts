/**
 * The package as `npm pack` makes it, in an empty folder, without a browser, a server or a network. Its files are laid out
 * beside the few packages that the program leaves outside; `npm run pack:try` packs and installs it instead, from the registry.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder, folderWith, halvingsProcess } from './called.fixture'
import { COMMANDS } from './command'

const INSTALLS = process.env.PACKED === 'install'
/** Native, or read as files; everything else is in the program. */
const OUTSIDE = [
  '@resvg/resvg-js',
  '@myriaddreamin/typst-ts-node-compiler',
  'subset-font',
  ...['inter', 'source-serif-4', 'noto-sans-sc', 'noto-sans-math', 'noto-emoji'].map(
    (name) => `@expo-google-fonts/${name}`,
  ),
]

const npm = (folder: string, ...words: readonly string[]): string =>
  execFileSync('npm', [...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const packed = (
  ...words: readonly string[]
): { readonly filename: string; readonly files: readonly { readonly path: string }[] } =>
  JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', ...words))[0]

const listed = packed('--dry-run').files.map(({ path }) => path)
const installed = emptyFolder()
const program = join(installed, 'node_modules', 'halvings', 'scripts', 'halvings.mjs')

beforeAll(() => {
  if (INSTALLS) {
    const { filename } = packed('--pack-destination', installed)
    npm(installed, 'install', '--no-audit', '--no-fund', join(installed, filename))
    return
  }
  const copy = (name: string) => {
    const to = join(installed, 'node_modules', 'halvings', name)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(name, to)
  }
  for (const name of listed) copy(name)
  for (const name of OUTSIDE) {
    mkdirSync(join(installed, 'node_modules', dirname(name)), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(installed, 'node_modules', name))
  }
}, 3_600_000) // most of it is the network's and the disk's

describe('the package', () => {
  it('has the program, its draws, the data and what parameters take, and nothing else', () => {
    const kinds = new Set(
      listed.map((name) =>
        name
          .replace(/^(\.precomputed\/cli)\/.*\.mjs$/, '$1/*.mjs')
          .replace(/^data\/[^/]+\/(versions\/)?[^/]*\.(csv|json)$/, 'data/*/$1*.$2'),
      ),
    )
    expect([...kinds].sort()).toEqual(
      [
        ...['.precomputed/cli/*.mjs', '.precomputed/draws.json', '.precomputed/specifications.json'],
        ...[
          'LICENSE',
          'NOTICE',
          'README.md',
          'docs/api.md',
          'package.json',
          'scripts/changed-since.mjs',
          'scripts/halvings.mjs',
        ],
        ...['data/*/*.csv', 'data/*/*.json', 'data/*/versions/*.json'],
      ].sort(),
    )
  })

  it('depends on what is left outside of the program', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(OUTSIDE))
  })
})

describe('in an empty folder', () => {
  const folder = folderWith({
    'own.csv':
      'date,training compute (FLOP)\n2012-06-01,6.4e17\n2014-01-09,3.1e17\n2015-07-20,9.7e16\n2017-03-02,4.4e16\n',
  })
  const call = (...words: readonly string[]) => halvingsProcess(words, { folder, program })
  /** The first of each command reaches every package that is left outside. */
  const CALLS: readonly (readonly [words: readonly string[], begins: string])[] = [
    [['fit', 'own.csv', '--format', 'json'], '{'],
    [['fit', 'efficiency-milestones', '--format', 'csv'], 'quantity,'],
    [['data', 'imagenet', '--format', 'xlsx'], 'PK'],
    [['data'], 'study'],
    [['render', 'own.csv', '--format', 'svg'], '<svg'],
    [['render', 'imagenet'], '\u0089PNG'],
    [['render', 'imagenet', '--format', 'pdf'], '%PDF'],
    [['report', 'imagenet'], '%PDF'],
    [['report', 'own.csv', '--format', 'png'], '\u0089PNG'],
    [['report', 'imagenet', '--format', 'zip'], 'PK'],
    [['compare', 'imagenet', 'efficiency-milestones', '--format', 'png'], '\u0089PNG'],
    [['compare', 'imagenet', 'own.csv'], 'Train'],
    [['check', 'halves every 16 months', 'efficiency-milestones'], ''],
    [['import', 'own.csv'], 'Date:'],
    [['completion', 'bash'], '_halvings'],
  ]
  const tried = INSTALLS
    ? CALLS
    : COMMANDS.flatMap((name) => CALLS.filter(([[command]]) => command === name).slice(0, 1))

  it('has every command tried', () => {
    expect(new Set(tried.map(([[command = '']]) => command))).toEqual(new Set(COMMANDS))
  })

  it.each(tried)('halvings %j', async (words, begins) => {
    const { code, bytes, said } = await call(...words)
    expect([code, said.includes('made ready')]).toEqual([0, false])
    expect(bytes.toString('latin1').slice(0, begins.length)).toBe(begins)
  })

  it('says the number of the README', async () => {
    expect((await call('fit', 'efficiency-milestones')).out).toMatch(/months_per_factor_two +15\.68/)
  })

  it('is called by its name', () => {
    if (!INSTALLS)
      return expect(JSON.parse(readFileSync('package.json', 'utf8')).bin).toEqual({ halvings: 'scripts/halvings.mjs' })
    expect(npm(installed, 'exec', '--', 'halvings', '--version')).toMatch(/^halvings \d/)
  })
})
