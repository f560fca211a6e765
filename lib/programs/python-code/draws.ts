/** Python that makes a program's own draws and what follows from them, or says why there are none. */
import { codeNumber } from '../reproduction/number'
import { aboutInterval } from '../reproduction/explain'
import type { FitRecipe } from '../reproduction/recipe'
import type { Resampling } from '../reproduction/resampling'
import { commentBlock, pythonString } from '../reproduction/source-text'
import { pythonEndTest } from './end-test'

type Drawn = Extract<Resampling, { readonly kind: 'drawn' }>

/** What the method's fragment defines for it: `slope_of(places)`, and for residuals `moved_slope(picked)`. */
export function pythonDraws(recipe: FitRecipe): readonly string[] {
  const { resampling, steps, fit } = recipe
  if (resampling.kind === 'analytic') return []
  const about = commentBlock(aboutInterval(resampling, steps.cluster))
  if (resampling.kind === 'none' || fit.slopeInterval === null) return [...about, '']
  const [low, high] = fit.slopeInterval
  return [
    ...about,
    ...(resampling.kind === 'drawn' ? own(resampling, recipe) : []),
    "# The page's ends: what follows from them is given, too.",
    `slope_low, slope_high = ${codeNumber(low)}, ${codeNumber(high)}`,
    ...(resampling.kind === 'drawn' ? ['', '', ...pythonEndTest(resampling, fit.level)] : ['']),
  ]
}

function own(drawn: Drawn, recipe: FitRecipe): readonly string[] {
  const { figure, fit } = recipe
  return [
    `generator = np.random.default_rng(${figure.view.seed})`,
    ...(drawn.by === 'cluster' ? members(recipe) : []),
    'draws = []',
    `while len(draws) < ${drawn.ownDraws}:`,
    ...oneDraw(drawn).map((line) => `    ${line}`),
    '    if np.isfinite(drawn):  # else too few rows, or one date only',
    '        draws.append(drawn)',
    'draws = np.array(draws)',
    ...(drawn.bca ? accelerated(drawn, fit.level) : percentiles(fit.level)),
    'own_median = 12 / abs(np.median(draws))',
    '',
  ]
}

function oneDraw({ by, block }: Drawn): readonly string[] {
  switch (by) {
    case 'row':
      return ['drawn = slope_of(generator.integers(len(rows), size=len(rows)))']
    case 'cluster':
      return [
        'picked = generator.integers(len(members), size=len(members))',
        'drawn = slope_of(np.concatenate([members[one] for one in picked]))',
      ]
    case 'residual':
      return block === 1
        ? ['drawn = moved_slope(generator.integers(n, size=n))']
        : [
            `starts = generator.integers(n, size=-(-n // ${block}))`,
            `blocks = (starts[:, None] + np.arange(${block})) % n`,
            'drawn = moved_slope(blocks.ravel()[:n])',
          ]
  }
}

function members({ steps }: FitRecipe): readonly string[] {
  const column = `row[${pythonString(steps.cluster ?? 'id')}]`
  return [
    '# Rows without a value are each a cluster of their own.',
    `cluster = [${steps.cluster === 'id' ? column : `${column} or row["id"]`} for row in rows]`,
    'members = {}',
    'for place, name in enumerate(cluster):',
    '    members.setdefault(name, []).append(place)',
    'members = [np.array(places) for places in members.values()]',
  ]
}

const percentiles = (level: number): readonly string[] => [
  `own_low, own_high = np.quantile(draws, [(1 - ${codeNumber(level)}) / 2, (1 + ${codeNumber(level)}) / 2])`,
]

/** Efron 1987, as lib/stats/chance/bca.ts. */
function accelerated({ by }: Drawn, level: number): readonly string[] {
  return [
    '# BCa (Efron 1987): the acceleration is from leaving out each in turn.',
    by === 'cluster'
      ? 'without = np.array([slope_of(np.delete(everything, places)) for places in members])'
      : 'without = np.array([slope_of(np.delete(everything, place)) for place in everything])',
    'without = without[np.isfinite(without)]',
    'away = without.mean() - without',
    'acceleration = np.sum(away**3) / (6 * np.sum(away**2) ** 1.5)',
    '',
    '',
    'def shares_below(biased):',
    '    """Shares of draws below the two ends; the bias is from the share of draws that is below the slope."""',
    '    bias = normal.ppf(biased)',
    `    moved = bias + normal.ppf([(1 - ${codeNumber(level)}) / 2, (1 + ${codeNumber(level)}) / 2])`,
    '    return normal.cdf(bias + moved / (1 - acceleration * moved))',
    '',
    '',
    'tied = np.abs(draws - slope) <= 1e-9 * abs(slope)  # half of them count as below',
    'biased = np.mean((draws < slope) & ~tied) + np.mean(tied) / 2',
    'own_low, own_high = np.quantile(draws, shares_below(biased))',
  ]
}
