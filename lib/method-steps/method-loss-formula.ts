/** The scaling law's formulas, from its table of terms: the loss, the objective, and the doubling times of its exponents. */
import { counts } from '@/lib/fits/scaling-law/evaluation'
import type { Place } from '@/lib/fits/scaling-law/doubling'
import { scaleColumns } from '@/lib/fits/scaling-law/loss'
import { type Column, findStructure, type Scope, type Structure, type Term } from '@/lib/fits/scaling-law/structure'
import { methodWords } from '@/lib/text/method/method'
import type { Lang } from '@/lib/text/words-in'
import type { Formula } from './method-formula'

/** The loss that a structure expects. */
export function lossFormula(structureId: string): Formula {
  const { first, second, linear } = structureOf(structureId)
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

/** @param delta the penalty; at 0 there is none */
export function objectiveFormula(delta: number, lang: Lang): Formula {
  return {
    tex: String.raw`\overline{r^2}${delta === 0 ? '' : String.raw`+${delta}\sum|\theta|`}`,
    plain: `${methodWords(lang).inFormulas.meanOf} r²${delta === 0 ? '' : ` + ${delta} Σ|θ|`}`,
  }
}

/** Of parameters, of data, or of compute itself, which the one exponent of structure 18 has. */
export type TimeSymbol = 'T_N' | 'T_D' | 'T_C'

/** An exponent's doubling time: the parameters of its scale and of its progress that count at a place. */
export interface ExponentTime {
  readonly symbol: TimeSymbol
  readonly scale: readonly string[]
  readonly progress: readonly string[]
}

/** An exponent without a year has no time (structures 2, 3, 8 and 9). */
export function exponentTimes(structureId: string, place: Place): readonly ExponentTime[] {
  const structure = structureOf(structureId)
  return (['first', 'second'] as const).flatMap((part): ExponentTime[] => {
    const names = (columns: readonly Column[]) =>
      structure[part]
        .filter(({ column, scope }) => columns.includes(column) && counts(place, scope))
        .map(({ parameter }) => parameter)
    const progress = names(['years'])
    return progress.length === 0
      ? []
      : [
          {
            symbol: part === 'second' ? 'T_D' : structure.second.length > 0 ? 'T_N' : 'T_C',
            scale: names(scaleColumns[part]),
            progress,
          },
        ]
  })
}

/** From the exponents to the slope. */
export function effectiveComputeFormula(structureId: string, place: Place): Formula {
  const times = exponentTimes(structureId, place)
  const parts = [...times.map(timeFormula), ...totalFormula(times), { tex: 'b=-12/T_C', plain: 'b = −12 / T_C' }]
  return {
    tex: parts.map(({ tex }) => tex).join(String.raw`,\qquad `),
    plain: parts.map(({ plain }) => plain).join(',  '),
  }
}

function timeFormula({ symbol, scale, progress }: ExponentTime): Formula {
  const sum = (names: readonly string[]): Formula => {
    const symbols = names.map(parameterSymbol)
    const plain = symbols.map((one) => one.plain).join(' + ')
    return { tex: symbols.map((one) => one.tex).join('+'), plain: names.length > 1 ? `(${plain})` : plain }
  }
  const [over, under] = [sum(scale), sum(progress)]
  return {
    tex: String.raw`${symbol}=12\ln(2)\,\frac{${over.tex}}{${under.tex}}`,
    plain: `${symbol} = 12 ln(2) ${over.plain} / ${under.plain}`,
  }
}

function totalFormula(times: readonly ExponentTime[]): readonly Formula[] {
  const [one, other] = times
  if (one?.symbol === 'T_C') return []
  if (one && !other) return [{ tex: `T_C=${one.symbol}`, plain: `T_C = ${one.symbol}` }]
  return [
    {
      tex: String.raw`T_C=\Bigl(\frac1{T_N}+\frac1{T_D}\Bigr)^{-1}`,
      plain: 'T_C = 1 / (1 / T_N + 1 / T_D)',
    },
  ]
}

function structureOf(id: string): Structure {
  const structure = findStructure(id)
  if (!structure) throw new Error(`no structure ${id}`)
  return structure
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
export function parameterSymbol(parameter: string): Formula {
  const greek = parameter.startsWith('a') ? ['\\alpha', 'α'] : parameter.startsWith('b') ? ['\\beta', 'β'] : null
  if (greek === null) return { tex: `\\${parameter}`, plain: parameter === 'gamma' ? 'γ' : parameter }
  const index = parameter.slice(1)
  return { tex: String.raw`${greek[0]}_{\text{${index}}}`, plain: `${greek[1]}_${index}` }
}
