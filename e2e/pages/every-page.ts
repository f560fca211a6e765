/** Addresses of every page, and of states in which one looks otherwise. */
export const PAGES = [
  '/',
  '/explore',
  '/explore?study=benchmarks',
  '/explore?study=efficiency-milestones',
  '/explore?study=benchmarks&threshold=0.99&select=records',
  '/studies',
  '/studies/lm-perplexity',
  '/literature',
  '/literature?kind=price+of+a+performance&q=nothing+like+that',
  '/replications',
  '/methods',
  '/api',
  '/scaling-law',
  '/import',
]
