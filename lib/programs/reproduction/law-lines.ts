/** The laws that a view is held against, as lines of a program. */
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit, LawComparison } from '@/lib/result/result'
import type { Line } from './line'
import type { Nearness } from './fit-lines'
import type { Resampling } from './resampling'

export function lawLines(figure: Figure, fit: FigureFit, resampling: Resampling, nearness: Nearness): readonly Line[] {
  return figure.laws.flatMap((law, i) => linesOf(law, i + 1, fit, resampling, nearness))
}

function linesOf(
  law: LawComparison,
  place: number,
  fit: FigureFit,
  resampling: Resampling,
  { near, when }: Nearness,
): readonly Line[] {
  const analytic = resampling.kind === 'analytic'
  const held = when === undefined ? {} : { when }
  const { value, low, high } = law.speedRatio
  const reach = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0))
  const end = (label: string, variable: string, page: number | null): Line[] => {
    if (page === null) return []
    const tolerance = Math.min(1, near * Math.max(1, reach / Math.abs(page)))
    return [{ kind: analytic ? 'check' : 'follows', label, variable, page, tolerance }]
  }
  const doublings = Math.abs(law.slope) * Math.max(1, fit.spanYears)
  return [
    ...(law.measured ? [{ kind: 'given', label: `law ${law.id}, doublings a year`, page: law.slope } as const] : []),
    {
      kind: 'check',
      label: `speed against the law ${law.id}`,
      variable: `ratio_${place}`,
      page: value,
      tolerance: near,
      ...held,
    },
    ...end('  low end', `ratio_${place}_low`, low),
    ...end('  high end', `ratio_${place}_high`, high),
    ...(law.gain === null
      ? []
      : [
          {
            kind: 'check',
            label: '  gain of the law',
            variable: `law_gain_${place}`,
            page: law.gain,
            tolerance: 1e-8 * Math.max(1, doublings),
          } as const,
        ]),
    ...(Number.isFinite(law.share)
      ? [
          {
            kind: 'check',
            label: '  share of the trend',
            variable: `share_${place}`,
            page: law.share,
            tolerance: near,
            ...held,
          } as const,
        ]
      : []),
    ...faster(law, place, fit, resampling, near),
  ]
}

/** Analytic where the method's interval is, and its own draws' share beside the page's otherwise. */
function faster(
  { pFaster }: LawComparison,
  place: number,
  fit: FigureFit,
  resampling: Resampling,
  near: number,
): readonly Line[] {
  const label = '  confidence that the trend is faster'
  if (pFaster === null) return []
  if (fit.bootstrap)
    return [
      { kind: 'given', label, page: pFaster, ...(resampling.kind === 'drawn' ? { beside: `faster_${place}` } : {}) },
    ]
  return [{ kind: 'check', label, variable: `faster_${place}`, page: pFaster, tolerance: near * 10 }]
}

/** Whether the method has a test of its own for the law: where the page draws, its draws are the test. */
export const hasOwnTest = (fit: FigureFit, law: LawComparison): boolean => law.pFaster !== null && !fit.bootstrap
