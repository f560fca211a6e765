import { expect, it } from 'vitest'
import { requestClass } from './request-class'

it.each([
  ['/', 'pages'],
  ['/explore', 'pages'],
  ['/nothing-here', 'pages'],
  ['/api/v1/fit', 'figures'],
  ['/api/v1/chart.svg', 'figures'],
  ['/embed', 'figures'],
  ['/api/v1/chart.png', 'pictures'],
  ['/studies/imagenet/rows.csv', 'files'],
  ['/_next/static/chunks/main.js', 'files'],
  ['/healthz', 'probes'],
  ['/metrics', 'probes'],
])('%s is one of the %s', (path, kind) => {
  expect(requestClass(path)).toBe(kind)
})
