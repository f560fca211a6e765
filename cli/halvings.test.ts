/** What every command has in common: help, codes, names of files. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, folderWith, halvings } from './called.fixture'
import { COMMANDS } from './command'

describe('help', () => {
  it('names every command, and is an answer', async () => {
    const { code, out, said } = await halvings(['--help'])
    expect([code, said]).toEqual([0, ''])
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it('says where its parameters are told: in a file that the package brings, whatever folder it is called in', async () => {
    const { out } = await halvings(['--help'])
    expect(out.replaceAll(/\s+/g, ' ')).toContain('docs/api.md of this package')
    expect(JSON.parse(readFileSync('package.json', 'utf8')).files).toContain('docs/api.md')
  })

  it.each(COMMANDS)('%s --help explains every option and has examples', async (name) => {
    const { code, out } = await halvings([name, '--help'])
    expect(code).toBe(0)
    const options = [...out.matchAll(/^ {2}(?:-\w, )?--[\w-]+.*(?:\n {24,}.*)?/gm)].map(([line]) => line)
    expect(options.length).toBeGreaterThan(2)
    for (const option of options) expect(option).toMatch(/ {2,}\S.*\w/)
    expect(out).toMatch(/Examples\n {2}\w/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(140)
  })

  it('is where nothing is said, as a mistake', async () => {
    const { code, out, said } = await halvings([])
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain('halvings --help')
  })
})

describe('a wrong command line', () => {
  it.each([
    [['fitt'], 'Is it “fit”?'],
    [['fit', '--fromat', 'json'], 'Is it --format?'],
    [['fit', '--format'], '--format needs a value: table, json'],
    [['fit', '--format', 'png'], '--format is “png”; it takes table, json'],
    [['fit', '--quiet=no'], '--quiet takes no value'],
    [['fit', 'imagenet', 'hardware'], '“hardware” is one target too many'],
    [['fit', 'imagenet', '--out', 'a.docx'], '“a.docx” ends in no format'],
  ])('%j is told, and what to write instead', async (words, told) => {
    const { code, out, said } = await halvings(words)
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(told)
  })
})

describe('input that can’t be used', () => {
  it.each([
    [['fit', 'imagenett'], 'study=imagenett: no study of that id', 'halvings data'],
    [['fit', 'imagenet', 'level=2'], 'level=2: expected', 'docs/api.md'],
    [['fit', 'imagenet', 'levle=0.9'], 'levle=0.9: unknown parameter', 'docs/api.md'],
    [['fit', 'no such file.csv'], '“no such file.csv” is no file here', 'halvings data'],
    [['fit', 'https://example.org/explore?study=local-0123456789ab'], 'kept in one reader’s browser', 'table.csv'],
  ])('%j: what, why and the remedy', async (words, what, remedy) => {
    const { code, out, said } = await halvings(words)
    expect([code, out]).toEqual([1, ''])
    expect(said).toContain(what)
    expect(said).toContain(remedy)
  })
})

describe('where an answer goes', () => {
  it('a file, whose ending says the format', async () => {
    const folder = emptyFolder()
    const { code, out, said } = await halvings(['fit', 'imagenet', '--out', 'fit.json'], { folder })
    expect([code, out]).toEqual([0, ''])
    expect(said).toContain(`Wrote ${join(folder, 'fit.json')}`)
    expect(JSON.parse(readFileSync(join(folder, 'fit.json'), 'utf8')).fit.n).toBe(102)
  })

  it('a folder, under its own name', async () => {
    const folder = emptyFolder()
    const { said } = await halvings(['fit', 'imagenet', '-f', 'csv', '-o', '.'], { folder })
    const [, file = ''] = /^Wrote (.*)$/m.exec(said) ?? []
    expect(file).toMatch(/halvings-imagenet-.*-fit-[0-9a-f]{12}\.csv$/)
    expect(existsSync(file)).toBe(true)
  })

  it('nowhere that is not there, with the reason', async () => {
    const { code, said } = await halvings(['fit', 'imagenet', '--out', 'no/such/fit.json'])
    expect(code).toBe(1)
    expect(said).toMatch(/no\/such\/fit\.json.*ENOENT/)
  })
})

describe('what is asked of', () => {
  const months = async (words: readonly string[], called = {}) => {
    const { out } = await halvings(['fit', ...words, '--format', 'json'], called)
    return JSON.parse(out).fit.halvingTime.months as number
  }

  it('a study, a query, a link, a file with a link and the input are one', async () => {
    const link = 'https://example.org/explore?study=imagenet&level=0.9'
    const folder = folderWith({ 'link.txt': `${link}\n` })
    const asked = await Promise.all([
      months(['imagenet']),
      months(['study=imagenet']),
      months([link]),
      months(['link.txt'], { folder }),
      months(['-'], { input: link }),
    ])
    expect(new Set(asked).size).toBe(1)
  })

  it('links in an answer lead to the site of the link that was given', async () => {
    const { out } = await halvings(['fit', 'https://example.org/explore?study=imagenet', '--format', 'json'])
    expect(JSON.parse(out).permalink).toMatch(/^https:\/\/example\.org\/explore\?study=imagenet/)
  })
})

describe('completion', () => {
  it('in bash completes commands, values and studies', async () => {
    const { code, out } = await halvings(['completion', 'bash'])
    expect(code).toBe(0)
    const completed = (words: readonly string[]) => {
      const line = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _halvings`
      return execFileSync('bash', ['-c', `${out}\n${line}; echo "\${COMPREPLY[@]}"`], { encoding: 'utf8' }).trim()
    }
    expect(completed(['halvings', 'ren'])).toBe('render')
    expect(completed(['halvings', 'render', '--format', 's'])).toMatch(/^svg/)
    expect(completed(['halvings', 'fit', 'imagen'])).toBe('imagenet')
  })

  it('has fish’s form, and refuses other shells', async () => {
    const { out } = await halvings(['completion', 'fish'])
    expect(out).toContain("complete -c halvings -n '__fish_seen_subcommand_from render' -l format -x -a 'png svg pdf'")
    expect((await halvings(['completion', 'csh'])).code).toBe(2)
  })
})
