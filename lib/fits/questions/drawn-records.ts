/**
 * The records that a shuffle of values over dates would have, without the shuffle: for long series, where shuffling all for a
 * dozen records is the longest work of a view. Exactly the same chances, by another use of the stream.
 *
 * Backwards from the best of all, which stands anywhere: the record before it is the best of what stands on earlier dates, and so
 * on. In order of value, best first, each of the M values not yet seen stands on one of those k earlier places with chance k / M.
 */
import type { Random } from '@/lib/stats/chance/random'
import type { RecordColumns } from '../rows/records-scan'

/** Places (ascending) and values of records, filled by a draw. */
export interface DrawnRecords {
  readonly places: Uint32Array
  readonly values: Float64Array
}

/**
 * @param columns rows in date order; the order of `progress` says nothing
 * @returns a function that draws once into `into` and says how many records there are
 */
export function recordDraws({ years, progress }: RecordColumns, random: Pick<Random, 'below'>) {
  const best = progress.toSorted().reverse()
  const starts = new Uint32Array(years.length)
  for (let i = 1; i < years.length; i += 1) starts[i] = years[i] === years[i - 1] ? starts[i - 1]! : i
  return (into: DrawnRecords): number => {
    let found = 0
    let seen = 0
    for (let places = best.length; places > 0;) {
      seen += failuresBefore(best.length - seen, places, random)
      const [place, value] = [random.below(places), best[seen]!]
      // An equal value on an earlier date is the record, and the later one a tie.
      if (found > 0 && into.values[found - 1] === value) found -= 1
      into.places[found] = place
      into.values[found] = value
      found += 1
      seen += 1
      places = starts[place]!
    }
    into.places.subarray(0, found).reverse()
    into.values.subarray(0, found).reverse()
    return found
  }
}

/** How many of a population are drawn, none twice, before the first of its `wanted` ones: by whichever of two ways is shorter. */
function failuresBefore(population: number, wanted: number, random: Pick<Random, 'below'>): number {
  if (wanted * wanted < population) {
    // The first of `wanted` different places in the order of drawing.
    const places = new Set<number>()
    let first = population
    while (places.size < wanted) {
      const place = random.below(population)
      places.add(place)
      if (place < first) first = place
    }
    return first
  }
  let failures = 0
  while (random.below(population - failures) >= wanted) failures += 1
  return failures
}
