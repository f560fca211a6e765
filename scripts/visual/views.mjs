/**
 * The screens that are looked at: pages, studies, tabs of the workbench, and states that a hand brings about. Each is
 * named in docs/looked-at.md.
 */
import { chartStates } from './chart-states.mjs'
import { guideStates } from './guide-states.mjs'
import { importStates } from './import-states.mjs'

/**
 * @typedef {object} View
 * @property {string} name
 * @property {string} address
 * @property {string} [show] what the picture begins with; absent: the top of the page
 * @property {boolean} [frame] the picture is of the window, as for what lies over the page
 * @property {(page: import('@playwright/test').Page, phone: boolean) => Promise<void>} [act] what a hand does before
 */

const compared = (/** @type {readonly string[]} */ ...queries) =>
  queries.map((query) => `view=${encodeURIComponent(query)}`).join('&')
const THREE = compared('study=benchmarks&threshold=0.6', 'study=benchmarks&threshold=0.61', 'study=imagenet')

/** @type {readonly View[]} */
const pages = [
  { name: 'overview', address: '/' },
  { name: 'overview-below', address: '/', show: '[aria-labelledby="decomposition-title"]' },
  { name: 'methods', address: '/methods' },
  { name: 'literature', address: '/literature' },
  { name: 'literature-nothing', address: '/literature?kind=price+of+a+performance&q=nothing+like+that' },
  { name: 'replications', address: '/replications' },
  { name: 'scaling-law', address: '/scaling-law' },
  { name: 'parameters', address: '/parameters' },
  { name: 'studies', address: '/studies' },
  { name: 'study-page', address: '/studies/benchmarks' },
  { name: 'api', address: '/api' },
  { name: 'nowhere', address: '/nowhere' },
  { name: 'claim', address: '/claim' },
  { name: 'claim-judged', address: '/claim?text=halves+every+8+months+since+2014' },
  { name: 'claim-not-understood', address: '/claim?text=it+gets+better' },
  { name: 'compare', address: '/compare' },
  { name: 'compare-layers', address: `/compare?${THREE}&chart=layers` },
  { name: 'compare-multiples', address: `/compare?${THREE}&chart=multiples` },
  { name: 'compare-broken-link', address: `/compare?${compared('study=imagenet&threshold=much')}&chart=pie` },
  { name: 'embed', address: '/embed?study=imagenet' },
]

const studies = [
  'lm-perplexity',
  'benchmarks',
  'imagenet',
  'efficiency-milestones',
  'hardware',
  'training-runs',
  'inference-prices',
  'sparsity',
  'nanogpt-speedrun',
  'time-horizons',
  'helm',
].map((id) => ({ name: `study-${id}`, address: `/explore?study=${id}` }))

/** Each on a study that has something to show there. */
const tabs = Object.entries({
  rows: 'benchmarks',
  sweep: 'benchmarks',
  specifications: 'imagenet',
  residuals: 'imagenet',
  bootstrap: 'efficiency-milestones&interval=bootstrap',
  break: 'nanogpt-speedrun',
  forecast: 'benchmarks',
  method: 'efficiency-milestones',
}).map(([tab, query]) => ({
  name: `tab-${tab}`,
  address: `/explore?study=${query}&tab=${tab}`,
  show: '[role="tablist"]',
}))

/** @type {readonly View[]} */
const links = [
  { name: 'no-forecast', address: '/explore?study=imagenet&tab=forecast', show: '[role="tablist"]' },
  { name: 'no-break', address: '/explore?study=imagenet&tab=break', show: '[role="tablist"]' },
  { name: 'two-points', address: '/explore?study=benchmarks&benchmark=adversarial-nli' },
  { name: 'no-points', address: '/explore?study=benchmarks&from=2030-01-01' },
  { name: 'trend', address: '/explore?study=lm-perplexity&method=trend&select=all' },
  { name: 'left-out', address: '/explore?study=benchmarks&exclude=model:gopher-280b&hollow=filtered' },
  { name: 'colours', address: '/explore?study=training-runs&color=domain' },
  { name: 'legend-picked', address: '/explore?study=benchmarks&pick=emphasised' },
  { name: 'forecast-drawn', address: '/explore?study=imagenet&target=1e16&until=2030-01-01' },
  {
    name: 'notes',
    address:
      '/explore?study=efficiency-milestones&note=title:A+title+of+my+own&note=row:alexnet-level-googlenet:look+here&note=2016-06-01:a+line+here',
  },
  { name: 'link-not-read', address: '/explore?study=imagenet&foo=1&from=yesterday' },
  { name: 'older-link', address: '/explore?study=imagenet&engine=1' },
  { name: 'own-file-missing', address: '/explore?study=local-0123456789ab' },
]

/** @type {readonly View[]} */
export const VIEWS = [...pages, ...studies, ...tabs, ...links, ...chartStates, ...guideStates, ...importStates]

/** Of each in light and dark. */
export const SIZES = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'phone', width: 360, height: 740 },
]
