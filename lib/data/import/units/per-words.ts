/** What stands behind "per": singulars, things that cost money each, and letters that mean something else there. */
import { dimensionOf, factor, isCurrency, PARAMETER, table, type UnitFactor } from './unit-words'

/** Singulars that are units only after "per": "image" heads columns of its own. */
const PER_WORDS = table([
  ['step iteration iter it update', factor('step', 'step')],
  ['epoch', factor('epoch', 'epoch')],
  ['image imagen bild', factor('image', 'image')],
  ['inference', factor('inference', 'inference')],
  ['instruction', factor('instruction', 'instruction')],
  ['base nucleotide basepair bp', factor('base', 'base')],
  ['pixel', factor('pixel', 'pixel')],
  ['qubit', factor('qubit', 'qubit')],
  ['lm', factor('lumen', 'lumen')],
  ['klm', factor('kilolumen', 'lumen', 3)],
  ['ko', factor('kilobyte', 'byte', 3)],
  ['mo', factor('megabyte', 'byte', 6)],
  ['go', factor('gigabyte', 'byte', 9)],
  ['annum', factor('year', 'second', 0, 31_557_600)],
  ['sample example', factor('sample', 'sample')],
  ['word', factor('word', 'word')],
  ['datapoint', factor('datapoint', 'datapoint')],
  ['sentence', factor('sentence', 'sentence')],
  ['character char', factor('character', 'character')],
  ['sequence', factor('sequence', 'sequence')],
  ['query request prompt', factor('request', 'request')],
  ['transistor', factor('transistor', 'transistor')],
  ['parameter', PARAMETER],
  ['frame', factor('frame', 'frame')],
  ['task', factor('task', 'task')],
  ['game', factor('game', 'game')],
])

/** "Mb": bits where it is a speed; behind "per" also bases of DNA, so that it stays as it is written. Bytes where it is a size. */
export const LOWER_B: ReadonlyMap<UnitFactor, { readonly bits: UnitFactor; readonly written: UnitFactor }> = new Map(
  (
    [
      ['Kb', 'kilo', 3],
      ['Mb', 'mega', 6],
      ['Gb', 'giga', 9],
      ['Tb', 'tera', 12],
    ] as const
  ).map(([written, prefix, tens]) => [
    factor(`${prefix}byte`, 'byte', tens),
    { bits: factor(`${prefix}bit`, 'bit', tens), written: factor(written, written) },
  ]),
)

/** A unit that no list has: what something costs money each. */
export const countedAs = (name: string): UnitFactor => factor(name, name)

/** A word that is a unit only behind "per" or before "count". */
export const countedBy = (text: string): UnitFactor | null => PER_WORDS.get(text.toLowerCase()) ?? null

/** A word that can be counted: no small word, and nothing that stands for a ratio of its own. */
export const isThing = (text: string): boolean =>
  text.length > 2 &&
  !/^(the|and|for|out|off|with|from|into|each|not|avg|average|mean|median|est|estimated|total|all|performance|perf|quality|point|points|score|accuracy|time|notes?|source|link|date|benefit|value|input|output|speed|power|size)$/i.test(
    text,
  )

/** "Per 1M output tokens": what of the unit it says is no unit of its own. */
export const ADJECTIVE =
  /^(input|output|prompt|completion|generated|training|blended|cached|new|raw|solved|human|single)$/i

/** "Cost per run" is what it costs. */
export const WHOLE = /^(run|model|training|system|unit|item|piece)$/i

/** In place: "Mb/s" are bits; "per Mb" stays as it is written. */
export function settleBits({
  numerator,
  denominator,
}: {
  readonly numerator: UnitFactor[]
  readonly denominator: UnitFactor[]
}): void {
  const isRate = denominator.some((unit) => dimensionOf(unit) === 'second')
  numerator.forEach((unit, place) => {
    if (isRate) numerator[place] = LOWER_B.get(unit)?.bits ?? unit
  })
  denominator.forEach((unit, place) => {
    denominator[place] = LOWER_B.get(unit)?.written ?? unit
  })
}

/** Whether money is spoken of above the line. */
export const costsMoney = (part: {
  readonly noun: string | null
  readonly numerator: readonly UnitFactor[]
}): boolean => part.noun === 'money' || part.numerator.some((unit) => isCurrency(dimensionOf(unit)))
