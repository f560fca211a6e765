/** The formulas of a view, each as TeX and as plain text with real symbols; the scaling law's have a file of their own. */
import type { CostDefinition, Field, PerformanceDefinition } from '@/lib/data/study'
import { superscript } from '@/lib/text/make-formats'
import { formats } from '@/lib/text/formats'
import { methodWords } from '@/lib/text/method/method'
import type { Lang } from '@/lib/text/words-in'

/** A formula to typeset, and the same in plain text. */
export interface Formula {
  /** KaTeX source. */
  readonly tex: string
  readonly plain: string
}

/** A date as a number: years of one length. */
export function decimalYearFormula(lang: Lang): Formula {
  const { daysSince } = methodWords(lang).inFormulas
  return {
    tex: String.raw`t=2000+\frac{${texOf(daysSince)}}{365.25}`,
    plain: `t = 2000 + (${daysSince}) / 365.25`,
  }
}

/** As the authors of the scaling law count, whose method alone it serves. */
export function authorsYearFormula(lang: Lang): Formula {
  const { year, dayOfYear } = methodWords(lang).inFormulas
  return {
    tex: String.raw`t=${texOf(year)}+\frac{${texOf(dayOfYear)}-1}{365}`,
    plain: `t = ${year} + (${dayOfYear} − 1) / 365`,
  }
}

/** A cost made of several columns, by their titles; null where it is one column as it stands. */
export function costFormula(
  { times, over, factor }: CostDefinition,
  fields: readonly Field[],
  lang: Lang,
): Formula | null {
  if (times.length === 1 && over.length === 0 && factor === 1) return null
  const whole = 1 / factor
  const divides = factor < 1 && Math.abs(whole - Math.round(whole)) < 1e-9 * whole // seconds to hours: 1 / 3,600
  const among = times.length + over.length > 1
  const above = [
    ...(factor === 1 || divides ? [] : [numberFormula(factor, lang)]),
    ...times.map((entry) => titlesOf(entry, fields, among, lang)),
  ]
  const below = [
    ...over.map((entry) => titlesOf(entry, fields, among, lang)),
    ...(divides ? [numberFormula(Math.round(whole), lang)] : []),
  ]
  const product = (parts: readonly Formula[]) => parts.map(({ tex }) => tex).join(String.raw`\times `)
  return {
    tex: below.length === 0 ? `C=${product(above)}` : String.raw`C=\frac{${product(above)}}{${product(below)}}`,
    plain: `C = ${[above.map(({ plain }) => plain).join(' × '), ...below.map(({ plain }) => plain)].join(' / ')}`,
  }
}

/** Every digit of it, large and small ones by powers of ten. */
function numberFormula(value: number, lang: Lang): Formula {
  const { formatInteger } = formats(lang)
  if (Number.isInteger(value) && value < 1e6) {
    const plain = formatInteger(value)
    return { tex: plain.replaceAll(',', '{,}'), plain }
  }
  if (value < 1e6 && value > 1e-4) return { tex: String(value), plain: String(value) }
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  return {
    tex: String.raw`${mantissa}\times10^{${String(Number(exponent))}}`,
    plain: `${mantissa} × 10${superscript(Number(exponent))}`,
  }
}

/** The title of a column; of alternatives, the first that is present counts. */
function titlesOf(entry: string | readonly string[], fields: readonly Field[], among: boolean, lang: Lang): Formula {
  const names = typeof entry === 'string' ? [entry] : entry
  const titles = names
    .map((name) => fields.find((field) => field.name === name)?.title ?? name)
    .join(methodWords(lang).inFormulas.elseColumn)
  const plain = among && names.length > 1 ? `(${titles})` : titles
  return { tex: texOf(plain), plain }
}

const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

const texOf = (text: string): string =>
  String.raw`\text{${text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`)}}`

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
      if (chance === null || (chance === 0 && performance?.better === 'more'))
        return { tex: String.raw`\ln\frac{p}{1-p}`, plain: 'ln(p / (1 − p))' }
      return performance?.better === 'less'
        ? { tex: String.raw`\ln\frac{p}{${chance}-p}`, plain: `ln(p / (${chance} − p))` }
        : { tex: String.raw`\ln\frac{p-${chance}}{1-p}`, plain: `ln((p − ${chance}) / (1 − p))` }
    }
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
