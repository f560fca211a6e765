/** The laws that a view is held against, as lines of a program. */
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit, LawComparison } from '@/lib/result/result'
import type { Resampling } from '../header/resampling'
import { type Line, lineOf } from './line'
import { type Nearness, ROUNDING } from './nearness'

/** Speed, gain, share and confidence for each law of the view; `ratio_1` and so on are of the first. */
export function lawLines(figure: Figure, fit: FigureFit, resampling: Resampling, nearness: Nearness): readonly Line[] {
  return figure.laws.flatMap((law, i) => linesOf(law, i + 1, fit, resampling, nearness))
}

function linesOf(
  law: LawComparison,
  place: number,
  fit: FigureFit,
  resampling: Resampling,
  { near, kind }: Nearness,
): readonly Line[] {
  const { value, low, high } = law.speedRatio
  const reach = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0))
  const end = (label: string, side: 'low' | 'high', page: number | null) => {
    const tolerance = Math.min(1, near * Math.max(1, reach / Math.abs(page ?? 1)))
    return lineOf(
      resampling.kind === 'analytic' ? 'check' : 'follows',
      label,
      `ratio_${place}_${side}`,
      page,
      tolerance,
    )
  }
  const doublings = Math.max(1, Math.abs(law.slope) * Math.max(1, fit.spanYears))
  const drawn = resampling.kind === 'drawn' ? `faster_${place}` : null
  const label = '  confidence that the trend is faster'
  return [
    ...(law.measured ? lineOf('given', `law ${law.id}, doublings a year`, null, law.slope) : []),
    ...lineOf(kind, `speed against the law ${law.id}`, `ratio_${place}`, value, near),
    ...end('  low end', 'low', low),
    ...end('  high end', 'high', high),
    ...lineOf('check', '  gain of the law', `law_gain_${place}`, law.gain, ROUNDING * doublings),
    ...lineOf(kind, '  share of the trend', `share_${place}`, law.share, near),
    ...(fit.bootstrap || resampling.kind === 'given' || fit.intervalOf !== 'trend'
      ? lineOf('given', label, drawn, law.pFaster)
      : lineOf('check', label, `faster_${place}`, law.pFaster, near * 10)),
  ]
}
