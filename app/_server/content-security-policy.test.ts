import { describe, expect, it } from 'vitest'
import {
  embedPolicy,
  fetchesTables,
  filePolicy,
  isEmbedPath,
  isFilePath,
  pagePolicy,
  staticPagePath,
} from './content-security-policy'

const scriptSources = (policy: string) => policy.split('; ').find((directive) => directive.startsWith('script-src '))

describe('fetchesTables', () => {
  it('lets scripts fetch from other sites on the import page only', () => {
    expect(['/import', '/import/', '/', '/explore', '/important'].map(fetchesTables)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    const policy = pagePolicy({ nonce: null, hashes: [], development: false, fetchesTables: true })
    expect(policy).toContain("connect-src 'self' https:;")
  })
})

describe('pagePolicy', () => {
  it('lets a page run its own origin, its nonce and its hashes, and never inline or evaluated code', () => {
    const policy = pagePolicy({ nonce: 'abc', hashes: ['x=', 'y='], development: false })
    expect(scriptSources(policy)).toBe("script-src 'self' 'nonce-abc' 'sha256-x=' 'sha256-y='")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy.split('; ').filter((directive) => directive.includes('unsafe-inline'))).toEqual([
      "style-src 'self' 'unsafe-inline'",
    ])
  })

  it('carries no nonce on a page made at build time, where it would be the same for every reader', () => {
    expect(pagePolicy({ nonce: null, hashes: ['x='], development: false })).not.toContain('nonce')
  })

  it('gives the development server what it needs, and only there', () => {
    const policy = pagePolicy({ nonce: 'abc', hashes: [], development: true })
    expect(scriptSources(policy)).toContain("'unsafe-eval'")
    expect(policy).toContain("connect-src 'self' ws:")
    expect(pagePolicy({ nonce: 'abc', hashes: [], development: false })).toContain("connect-src 'self';")
  })

  it('refuses frames, plug-ins, foreign base addresses and foreign form targets', () => {
    const directives = pagePolicy({ nonce: 'abc', hashes: [], development: false }).split('; ')
    expect(directives).toEqual(
      expect.arrayContaining([
        "frame-ancestors 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "script-src-attr 'none'",
      ]),
    )
  })
})

describe('what other pages may frame', () => {
  it('is one path, and runs one script', () => {
    expect(['/embed', '/embed/', '/embedded', '/explore', '/'].map(isEmbedPath)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    const policies = [pagePolicy({ nonce: 'a', hashes: [], development: false }), filePolicy]
    expect(policies.every((policy) => policy.includes("frame-ancestors 'none'"))).toBe(true)
    const directives = embedPolicy('x=').split('; ')
    expect(directives).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'sha256-x='",
        "form-action 'none'",
        'frame-ancestors *',
      ]),
    )
  })
})

describe('files', () => {
  it('may run nothing', () => {
    expect(filePolicy).toMatch(/^default-src 'none'/)
    expect(filePolicy).not.toContain('script-src')
    expect(filePolicy.split('; ')).toContain('sandbox')
  })

  it.each([
    ['/api/v1/chart.svg', true],
    ['/api/v1/fit', true],
    ['/studies/imagenet/rows.csv', true],
    ['/icon.svg', true],
    ['/manifest.webmanifest', true],
    ['/api', false], // the page that tells of it
    ['/', false],
    ['/explore', false],
    ['/studies/imagenet', false],
    ['/apiary', false],
  ])('%s: %s', (path, expected) => expect(isFilePath(path)).toBe(expected))
})

describe('staticPagePath', () => {
  it.each([
    ['/', '/'],
    ['/methods/', '/methods'],
    ['/studies/lm%2Dperplexity', '/studies/lm-perplexity'],
    ['/%E0%A4%A', '/%E0%A4%A'],
  ])('%s is %s', (path, expected) => expect(staticPagePath(path)).toBe(expected))
})
