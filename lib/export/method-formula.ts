/** The formulas of a view, each as TeX and as plain text with real symbols; the scaling law's from its table of terms. */
import type { PerformanceDefinition } from '@/lib/data/study'
import { type Column, findStructure, type Scope, type Term } from '@/lib/fits/scaling-law/structure'

export interface Formula {
  /** KaTeX source. */
  readonly tex: string
  readonly plain: string
}

export const trendFormula: Formula = {
  tex: String.raw`\log_2 C_i=a+b\,t_i+e_i`,
  plain: 'log₂ Cᵢ = a + b tᵢ + eᵢ',
}

/** Cost by date and performance. */
export function pooledFormula(performance: PerformanceDefinition | null): Formula {
  const g = naturalScale(performance)
  return {
    tex: String.raw`\log_2 C_i=a+b\,t_i+c\,g(p_i)+e_i,\qquad g(p)=${g.tex}`,
    plain: `log₂ Cᵢ = a + b tᵢ + c g(pᵢ) + eᵢ,  g(p) = ${g.plain}`,
  }
}

/** Performance by cost and date, read at fixed performance. */
export function inverseFormula(performance: PerformanceDefinition | null): Formula {
  const g = naturalScale(performance)
  return {
    tex: String.raw`g(p_i)=k+m\log_2 C_i+h\,t_i+e_i,\qquad b=-h/m,\qquad g(p)=${g.tex}`,
    plain: `g(pᵢ) = k + m log₂ Cᵢ + h tᵢ + eᵢ,  b = −h / m,  g(p) = ${g.plain}`,
  }
}

function naturalScale(performance: PerformanceDefinition | null): Formula {
  switch (performance?.scale) {
    case undefined:
    case 'identity':
      return { tex: 'p', plain: 'p' }
    case 'log':
      return { tex: String.raw`\ln p`, plain: 'ln p' }
    case 'logit': {
      const chance = performance?.chance ?? null
      if (chance === null) return { tex: String.raw`\ln\frac{p}{1-p}`, plain: 'ln(p / (1 − p))' }
      return performance?.better === 'less'
        ? { tex: String.raw`\ln\frac{p}{${chance}-p}`, plain: `ln(p / (${chance} − p))` }
        : { tex: String.raw`\ln\frac{p-${chance}}{1-p}`, plain: `ln((p − ${chance}) / (1 − p))` }
    }
  }
}

/** The loss that a structure expects. */
export function lossFormula(structureId: string): Formula {
  const structure = findStructure(structureId)
  if (!structure) throw new Error(`no structure ${structureId}`)
  const { first, second, linear } = structure
  const exponentials = [first, second].filter((terms) => terms.length > 0).map(sumOf)
  const parts = [
    ...exponentials.map(({ tex, plain }) => ({ tex: String.raw`\exp\bigl(${tex}\bigr)`, plain: `exp(${plain})` })),
    ...(linear.length > 0 ? [sumOf(linear)] : []),
  ]
  return {
    tex: `L=${parts.map(({ tex }) => tex).join('+')}`,
    plain: `L = ${parts.map(({ plain }) => plain).join(' + ')}`,
  }
}

export function objectiveFormula(delta: number): Formula {
  return {
    tex: String.raw`\overline{r^2}+${delta}\sum|\theta|`,
    plain: `mean of r² + ${delta} Σ|θ|`,
  }
}

/** @param times of a fit: an input without progress in the structure has none */
export function effectiveComputeFormula(times: Readonly<Record<string, number>>): Formula {
  if (!('parameters' in times)) return { tex: 'T_C=T_D', plain: 'T_C = T_D' }
  if (!('data' in times)) return { tex: 'T_C=T_N', plain: 'T_C = T_N' }
  return {
    tex: String.raw`T_C=\Bigl(\frac1{T_N}+\frac1{T_D}\Bigr)^{-1}`,
    plain: 'T_C = 1 / (1 / T_N + 1 / T_D)',
  }
}

export const monthsFormula: Formula = { tex: String.raw`T=12/|b|`, plain: 'T = 12 / |b|' }

/** @param toward -1 where less cost is better */
export function ratioFormula(toward: -1 | 1): Formula {
  const minus = toward < 0
  return {
    tex: String.raw`b\,/\,b_{\text{law}},\qquad b_{\text{law}}=${minus ? '-' : ''}12/T_{\text{law}}`,
    plain: `b / b_law,  b_law = ${minus ? '−' : ''}12 / T_law`,
  }
}

const COLUMNS: Readonly<Record<Column, Formula | null>> = {
  one: null,
  years: { tex: 'y', plain: 'y' },
  logParameters: { tex: String.raw`\ln\tfrac{N}{N_0}`, plain: 'ln(N/N₀)' },
  logTokens: { tex: String.raw`\ln\tfrac{D}{D_0}`, plain: 'ln(D/D₀)' },
  logRepeatedTokens: { tex: String.raw`\ln\tfrac{D'}{D_0}`, plain: 'ln(D′/D₀)' },
  logYearByParameters: { tex: String.raw`\ln t\,\ln\tfrac{N}{N_0}`, plain: 'ln(t) ln(N/N₀)' },
  logYearByTokens: { tex: String.raw`\ln t\,\ln\tfrac{D}{D_0}`, plain: 'ln(t) ln(D/D₀)' },
  logCompute: { tex: String.raw`\ln\tfrac{C}{C_0}`, plain: 'ln(C/C₀)' },
  logVocabulary: { tex: String.raw`\ln V`, plain: 'ln V' },
}

const SCOPES: Readonly<Record<Scope, string | null>> = {
  all: null,
  ptb: 'PTB',
  wt2: 'WT2',
  transformer: 'TF',
  'other-architecture': 'not TF',
}

function sumOf(terms: readonly Term[]): Formula {
  const one = ({ parameter, column, scope, sign }: Term, i: number): Formula => {
    const name = parameterSymbol(parameter)
    const factor = COLUMNS[column]
    const mark = SCOPES[scope]
    const minus = sign < 0
    return {
      tex: `${minus ? '-' : i === 0 ? '' : '+'}${name.tex}${factor ? String.raw`\,${factor.tex}` : ''}${mark ? String.raw`\,[\text{${mark}}]` : ''}`,
      plain: `${i === 0 ? (minus ? '−' : '') : minus ? ' − ' : ' + '}${name.plain}${factor ? ` ${factor.plain}` : ''}${mark ? ` [${mark}]` : ''}`,
    }
  }
  const all = terms.map(one)
  return { tex: all.map(({ tex }) => tex).join(''), plain: all.map(({ plain }) => plain).join('') }
}

/** aN: alpha with N below; gamma: itself. */
function parameterSymbol(parameter: string): Formula {
  const greek = parameter.startsWith('a') ? ['\\alpha', 'α'] : parameter.startsWith('b') ? ['\\beta', 'β'] : null
  if (greek === null) return { tex: `\\${parameter}`, plain: parameter === 'gamma' ? 'γ' : parameter }
  const index = parameter.slice(1)
  return { tex: String.raw`${greek[0]}_{\text{${index}}}`, plain: `${greek[1]}_${index}` }
}
