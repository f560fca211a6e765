/**
 * Units that a cost column can be in, each with the cost it measures (VIEW.md's ids) and the exact factor to that cost's unit.
 */
import type { Better } from '@/lib/data/study'

export interface CostKind {
  /** Cost id, as in the `cost` parameter of a view. */
  readonly id: string
  /** Noun phrase in lower case. */
  readonly label: string
  /** Set after a number; '' where the reader names it. */
  readonly unit: string
  readonly better: Better
}

export interface CostUnit {
  readonly id: string
  readonly label: string
  readonly kind: CostKind
  /** Multiply the column by this to get the kind's unit. */
  readonly factor: number
  /** How headers write it; the first unit whose pattern fits is guessed. */
  readonly header: RegExp | null
}

const less = (id: string, label: string, unit: string): CostKind => ({ id, label, unit, better: 'less' })
const COMPUTE = less('compute', 'training compute', 'FLOP')
const GPU_HOURS = less('gpu-hours', 'GPU time', 'GPU-hours')
const TIME = less('time', 'training time', 's')
const STEPS = less('steps', 'training steps', 'steps')
const PARAMETERS = less('parameters', 'parameters', 'parameters')
const TOKENS = less('tokens', 'training tokens', 'tokens')
const USD = less('usd', 'cost of the run', 'USD')
const PRICE = less('price', 'price', 'USD per million tokens')
const VALUE: CostKind = { id: 'value', label: 'value', unit: '', better: 'more' }

/** 86,400 s a day. */
const FLOP_PER_TERAFLOPS_DAY = 8.64e16

const unit = (id: string, label: string, kind: CostKind, factor: number, header: RegExp | null): CostUnit => ({
  id,
  label,
  kind,
  factor,
  header,
})

/** In the order of the menu. */
export const COST_UNITS: readonly CostUnit[] = [
  unit('flop', 'FLOP', COMPUTE, 1, /\bflops?\b|compute/),
  unit('gigaflop', 'GFLOP (10⁹ FLOP)', COMPUTE, 1e9, /\b(gflops?|giga-?flops?)\b/),
  unit('teraflop', 'TFLOP (10¹² FLOP)', COMPUTE, 1e12, /\b(tflops?|tera-?flops?)\b/),
  unit('petaflop', 'PFLOP (10¹⁵ FLOP)', COMPUTE, 1e15, /\b(pflops?|peta-?flops?)\b/),
  unit('exaflop', 'EFLOP (10¹⁸ FLOP)', COMPUTE, 1e18, /\b(eflops?|exa-?flops?)\b/),
  unit('zettaflop', 'ZFLOP (10²¹ FLOP)', COMPUTE, 1e21, /\b(zflops?|zetta-?flops?)\b/),
  unit('yottaflop', 'YFLOP (10²⁴ FLOP)', COMPUTE, 1e24, /\b(yflops?|yotta-?flops?)\b/),
  unit(
    'teraflops-day',
    'teraFLOP/s-days',
    COMPUTE,
    FLOP_PER_TERAFLOPS_DAY,
    /\b(tfs?|tflops?|tera-?flops?)( s)? (days?|tage)\b/,
  ),
  unit(
    'petaflops-day',
    'petaFLOP/s-days',
    COMPUTE,
    1000 * FLOP_PER_TERAFLOPS_DAY,
    /\b(pfs?|pflops?|peta-?flops?)( s)? (days?|tage)\b/,
  ),
  unit('gpu-hours', 'GPU-hours', GPU_HOURS, 1, /\b(gpu|tpu|accelerator|h100|a100|v100) ?-?(hours?|hrs?|h)\b/),
  unit('seconds', 'seconds', TIME, 1, /\b(seconds?|secs?)\b|\btime s\b/),
  unit('minutes', 'minutes', TIME, 60, /\b(minutes?|mins?)\b/),
  unit('hours', 'hours', TIME, 3600, /\b(hours?|hrs?)\b/),
  unit('days', 'days', TIME, 86_400, /\bdays?\b/),
  unit('steps', 'steps', STEPS, 1, /\b(steps?|iterations?|updates?)\b/),
  unit('parameters', 'parameters', PARAMETERS, 1, /\bparam(eter)?s?\b|\bmodel size\b/),
  unit(
    'million-parameters',
    'million parameters',
    PARAMETERS,
    1e6,
    /\b(million|mio|m) param|param(eter)?s? (in )?(millions?|mio|m)\b/,
  ),
  unit(
    'billion-parameters',
    'billion parameters',
    PARAMETERS,
    1e9,
    /\b(billion|bn|b) param|param(eter)?s? (in )?(billions?|bn|b)\b/,
  ),
  unit('tokens', 'tokens', TOKENS, 1, /\btokens?\b/),
  unit('million-tokens', 'million tokens', TOKENS, 1e6, /\b(million|mio|m) tokens?|tokens? (in )?(millions?|mio|m)\b/),
  unit('billion-tokens', 'billion tokens', TOKENS, 1e9, /\b(billion|bn|b) tokens?|tokens? (in )?(billions?|bn|b)\b/),
  unit('trillion-tokens', 'trillion tokens', TOKENS, 1e12, /\b(trillion|t) tokens?|tokens? (in )?(trillions?|t)\b/),
  unit('usd', 'US dollars', USD, 1, /\busd\b|\bdollars?\b|\$/),
  unit(
    'million-usd',
    'million US dollars',
    USD,
    1e6,
    /\b(million|mio|m) (usd|dollars?)|(usd|dollars?) (in )?(millions?|mio|m)\b/,
  ),
  unit(
    'usd-per-million-tokens',
    'US dollars per million tokens',
    PRICE,
    1,
    /\bprice\b|(usd|dollars?|\$) (per )?(million tokens?|m ?tok(ens?)?)/,
  ),
  unit(
    'usd-per-thousand-tokens',
    'US dollars per thousand tokens',
    PRICE,
    1000,
    /(usd|dollars?|\$) (per )?(thousand tokens?|1 ?k tokens?|k ?tok(ens?)?)/,
  ),
  unit('other', 'another quantity', VALUE, 1, null),
]

/** The unit with that id. */
export function costUnit(id: string): CostUnit | null {
  return COST_UNITS.find((candidate) => candidate.id === id) ?? null
}

/** Kinds from the most telling header to the least: "price per million tokens" is no count of tokens. */
const GUESS_ORDER = [
  'usd-per-thousand-tokens',
  'usd-per-million-tokens',
  'petaflops-day',
  'teraflops-day',
  'gpu-hours',
  'million-usd',
  'yottaflop',
  'zettaflop',
  'exaflop',
  'petaflop',
  'teraflop',
  'gigaflop',
  'flop',
  'trillion-tokens',
  'billion-tokens',
  'million-tokens',
  'billion-parameters',
  'million-parameters',
  'tokens',
  'parameters',
  'minutes',
  'hours',
  'seconds',
  'days',
  'steps',
  'usd',
]

/**
 * The unit that a header speaks of, or null.
 * @example guessUnit('Training compute (teraflop/s-days)')?.id // 'teraflops-day'
 */
export function guessUnit(header: string): CostUnit | null {
  const plain = plainHeader(header)
  for (const id of GUESS_ORDER) {
    const candidate = costUnit(id)
    if (candidate?.header?.test(plain)) return candidate
  }
  return null
}

/** Lower case words with single spaces: "Train_Compute(TF/s-days)" to "train compute tf s days". */
export function plainHeader(header: string): string {
  return header
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$]+/gu, ' ')
    .trim()
}
