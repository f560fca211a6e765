/** `halvings render`, `report` and `check`: the files of the server, to the byte, and claims judged. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, folderWith, halvings } from './called.fixture'
import { writeFile } from '@/app/_server/answers/write-file'
import { addressOfFile } from '@/lib/export/address-of-file'

const QUERY = 'study=efficiency-milestones'
const written = async (file: string, own = '') => {
  const query = own === '' ? QUERY : `${QUERY}&${own}`
  return Buffer.from((await writeFile({ file, query, origin: '', draws: null })).body)
}

describe('render', () => {
  it.each([
    [['--format', 'png'], 'chart.png', ''],
    [['--format', 'svg', '--size', 'column', '--ground', 'white'], 'chart.svg', 'size=column&ground=white'],
    [['--format', 'pdf', '--size', '120x90mm'], 'chart.pdf', 'size=120x90mm'],
  ])('%j is the server’s file, to the byte', async (words, file, own) => {
    const { code, bytes } = await halvings(['render', QUERY, ...words])
    expect(code).toBe(0)
    expect(bytes.equals(await written(file, own))).toBe(true)
  })

  it('opens the view that a figure remembers', async () => {
    const folder = emptyFolder()
    await halvings(['render', QUERY, 'level=0.9', '--out', 'a.png'], { folder })
    const { code, out } = await halvings(['fit', 'a.png', '--format', 'json'], { folder })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ fit: { level: 0.9 }, proof: { state: 'identical' } })
    expect(addressOfFile(readFileSync(join(folder, 'a.png')))).toContain('level=0.9')
  })

  it.each([
    [['--size', 'huge'], '--size is “huge”: expected'],
    [['--size', '400x400mm', '--scale', '4'], 'at most 12000000'],
    [['--format', 'pdf', '--scale', '2'], 'pdf takes no --scale'],
  ])('%j is told', async (words, told) => {
    const { code, said } = await halvings(['render', QUERY, ...words])
    expect(code).toBe(2)
    expect(said).toContain(told)
  })

  it('draws an own table with Chinese names', async () => {
    const rows = ['2012-06-01,6.4e17,卷积网络', '2014-01-09,3.1e17,深度模型', '2017-03-02,4.4e16,大模型']
    const folder = folderWith({ '模型.csv': ['date,training compute (FLOP),model', ...rows].join('\n') })
    const { code } = await halvings(['render', '模型.csv', '--out', '图.svg'], { folder })
    expect(code).toBe(0)
    expect(readFileSync(join(folder, '图.svg'), 'utf8')).toContain('卷积网络')
  })
})

describe('report', () => {
  it.each([
    ['pdf', 'report.pdf'],
    ['html', 'report.html'],
    ['typ', 'report.typ'],
  ])('--format %s is the server’s file, to the byte', async (format, file) => {
    const { code, bytes } = await halvings(['report', QUERY, '--format', format])
    expect(code).toBe(0)
    expect(bytes.equals(await written(file))).toBe(true)
  })

  it('as a PNG has the pages one under the other', async () => {
    const { code, bytes } = await halvings(['report', QUERY, '--format', 'png'])
    expect(code).toBe(0)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    expect(height / width).toBeGreaterThan(2.5) // two pages of A4 or more
  })
})

describe('check', () => {
  it.each([
    ['halves every 16 months', 0, 'inside'],
    ['halves every 2 months', 3, 'too-fast'],
    ['halves every 90 months', 3, 'too-slow'],
    ['算力需求每16个月减半', 0, 'inside'],
  ])('“%s” ends with code %i: %s', async (claim, ends, verdict) => {
    const { code, out } = await halvings(['check', claim, QUERY, '--format', 'json'])
    expect(code).toBe(ends)
    expect(JSON.parse(out)).toMatchObject({ verdict, text: claim })
  })

  it('says in words what it understood and what the data say', async () => {
    const { out } = await halvings(['check', 'halves every 16 months', QUERY])
    const said = out.replaceAll('\u00a0', ' ')
    expect(said).toContain('halving every 16.0 months')
    expect(said).toContain('15.68 months')
  })

  it('refuses what is no claim, with what is missing', async () => {
    const { code, said } = await halvings(['check', '10x cheaper'])
    expect(code).toBe(1)
    expect(said).toContain('in what time?')
  })
})
