/** The table of bands: a row a kind and place, a column a cell. */
import { type BandCoverage, bandCells, bandKinds, bandPlaces, type Place } from '../bands'
import type { Cell } from '../cells'
import { markdownTable, shareWithError } from './markdown'
import { fails } from './results'

const names = {
  t: 't',
  hac: 'Newey–West',
  ar1: 'AR(1)',
  cr2: 'CR2',
  auto: '**auto**',
} satisfies Record<(typeof bandKinds)[number], string>

const at = {
  middle: 'middle of the dates',
  last: 'last date',
  beyond: 'half as long again after it',
} satisfies Record<Place, string>

const design = ({ n, errors }: Cell): string =>
  errors.kind === 'lean'
    ? `${n}, leaning ${errors.rho}`
    : errors.kind === 'clusters'
      ? `${errors.clusters} clusters`
      : `${n}, independent`

/** @param what the line's own band, or that of one more point */
export function bandsTable(list: readonly BandCoverage[], what: 'line' | 'point'): string {
  const rows = bandKinds.flatMap((kind) =>
    bandPlaces.map((place) => [
      `${names[kind]}, ${at[place]}`,
      ...bandCells.map((cell) => {
        const one = list.find((some) => some.kind === kind && some.cell === cell.id)
        return one === undefined || one.sets === one.without ? '-' : entry(one, what, place)
      }),
    ]),
  )
  return markdownTable(['band', ...bandCells.map(design)], rows)
}

function entry(one: BandCoverage, what: 'line' | 'point', place: Place): string {
  const text = shareWithError(one[what][place], one.sets - one.without)
  return bandFails(one, what, place) ? `**${text}**` : text
}

/** By the rule of intervals. */
export const bandFails = (
  { cell, sets, without, ...held }: BandCoverage,
  what: 'line' | 'point',
  place: Place,
): boolean => fails({ cell, method: 'band', sets, without, covered: held[what][place], notZero: 0 })
