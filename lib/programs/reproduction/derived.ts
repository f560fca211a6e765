/** Numbers that follow from the slope and its ends in the same way for every method, written in either language. */
import { codeNumber } from './number'
import type { FitRecipe } from './recipe'
import { aboutLaw } from './explain'
import { commentBlock } from './source-text'
import type { Language } from './fragment'

interface Grammar {
  readonly set: string
  readonly unboundedUnless: (condition: string, value: string) => string
  readonly smaller: (a: string, b: string) => string
  readonly larger: (a: string, b: string) => string
  readonly ifElse: (condition: string, yes: string, no: string) => string
  readonly power: string
}

const grammars: Readonly<Record<Language, Grammar>> = {
  python: {
    set: '=',
    unboundedUnless: (condition, value) => `${value} if ${condition} else None`,
    smaller: (a, b) => `min(${a}, ${b})`,
    larger: (a, b) => `max(${a}, ${b})`,
    ifElse: (condition, yes, no) => `${yes} if ${condition} else ${no}`,
    power: '**',
  },
  r: {
    set: '<-',
    unboundedUnless: (condition, value) => `if (${condition}) ${value} else NA`,
    smaller: (a, b) => `min(${a}, ${b})`,
    larger: (a, b) => `max(${a}, ${b})`,
    ifElse: (condition, yes, no) => `if (${condition}) ${yes} else ${no}`,
    power: '^',
  },
}

/** Months, factors and gains, from `slope` and `span`. */
export function derivedCode({ wanted }: FitRecipe, language: Language): readonly string[] {
  const { set, power } = grammars[language]
  return [
    `months ${set} 12 / abs(slope)`,
    ...(wanted.has('factor_a_year') ? [`factor_a_year ${set} 2${power}abs(slope)`] : []),
    ...(wanted.has('gain') ? [`gain ${set} 2${power}(abs(slope) * span)`] : []),
  ]
}

/** Ends in months, from `slope_low` and `slope_high`. */
export function endsInMonths({ fit }: FitRecipe, language: Language): readonly string[] {
  if (fit.slopeInterval === null) return []
  const { set, unboundedUnless, ifElse } = grammars[language]
  return [
    ...commentBlock('Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.'),
    `slow ${set} ${ifElse('slope < 0', '-slope_high', 'slope_low')}`,
    `fast ${set} ${ifElse('slope < 0', '-slope_low', 'slope_high')}`,
    `months_low ${set} ${unboundedUnless('fast > 0', '12 / fast')}`,
    `months_high ${set} ${unboundedUnless('slow > 0', '12 / slow')}`,
  ]
}

/** Speed against each law, gains and shares; the confidence where draws give it. */
export function lawsCode({ figure, wanted, steps }: FitRecipe, language: Language): readonly string[] {
  const { set, smaller, larger, power } = grammars[language]
  const sign = steps.better === 'less' ? '-' : ''
  return figure.laws.flatMap((law, i) => {
    const k = i + 1
    const ends = [`slope_low / law_${k}`, `slope_high / law_${k}`] as const
    const lines: readonly (readonly [string, string])[] = [
      [`ratio_${k}`, `slope / law_${k}`],
      [`ratio_${k}_low`, smaller(...ends)],
      [`ratio_${k}_high`, larger(...ends)],
      [`law_gain_${k}`, `2${power}(${sign}law_${k} * span)`],
      [`share_${k}`, `law_${k} / slope`],
      ...(figure.fit?.bootstrap ? [[`faster_${k}`, fasterShare(language, steps.better, k)] as const] : []),
    ]
    return [
      ...commentBlock(aboutLaw(figure, law, i === 0)),
      law.measured
        ? `law_${k} ${set} ${codeNumber(law.slope)}`
        : `law_${k} ${set} ${law.slope < 0 ? '-' : ''}12 / ${codeNumber(law.months)}`,
      ...lines.filter(([name]) => wanted.has(name)).map(([name, value]) => `${name} ${set} ${value}`),
    ]
  })
}

/** (k + 1/2) / (B + 1) of B draws of which k are faster than the law. */
function fasterShare(language: Language, better: 'less' | 'more', k: number): string {
  const than = better === 'less' ? '<' : '>'
  return language === 'python'
    ? `(np.sum(draws ${than} law_${k}) + 0.5) / (len(draws) + 1)`
    : `(sum(draws ${than} law_${k}) + 0.5) / (length(draws) + 1)`
}
