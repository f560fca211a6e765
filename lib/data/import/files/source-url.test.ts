import { expect, it } from 'vitest'
import { fileNameOf, fileUrl } from './source-url'

it.each([
  ['https://github.com/o/r/blob/main/a%20b/x.csv', 'https://raw.githubusercontent.com/o/r/main/a%20b/x.csv', 'x.csv'],
  ['https://gist.github.com/o/0123abc', 'https://gist.githubusercontent.com/o/0123abc/raw', 'raw'],
  [
    'https://huggingface.co/datasets/o/d/blob/main/x.parquet',
    'https://huggingface.co/datasets/o/d/resolve/main/x.parquet',
    'x.parquet',
  ],
  [
    'https://docs.google.com/spreadsheets/d/1-aB/edit#gid=7',
    'https://docs.google.com/spreadsheets/d/1-aB/gviz/tq?tqx=out:csv&gid=7',
    'tq',
  ],
  ['example.org/data/x.csv?y=1', 'https://example.org/data/x.csv?y=1', 'x.csv'],
  [' http://example.org ', 'http://example.org/', 'example.org'],
])('%s', (typed, fetched, name) => {
  const url = fileUrl(typed)
  expect(url?.href).toBe(fetched)
  expect(url && fileNameOf(url)).toBe(name)
})

it.each(['', 'no address', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/csv,a', 'https://'])(
  'refuses %j',
  (typed) => {
    expect(fileUrl(typed)).toBeNull()
  },
)
