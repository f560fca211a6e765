/** How many requests a minute are answered, by kind: the numbers alone, and how a setting writes them. */

/** `draws` are bootstraps that are not remembered: each of them is a figure or a picture as well. */
export type RateClass = 'pages' | 'figures' | 'pictures' | 'draws'

/** Requests a minute; 0 sets no limit. */
export interface Rate {
  readonly ofOne: number
  readonly ofAll: number
}

export type Rates = Readonly<Record<RateClass, Rate>>

/** Far above what a reader does by hand; for all, somewhat above what one process of two cores can make. */
const USUAL: Rates = {
  pages: { ofOne: 600, ofAll: 12_000 },
  figures: { ofOne: 600, ofAll: 60_000 },
  pictures: { ofOne: 60, ofAll: 6000 },
  draws: { ofOne: 30, ofAll: 600 },
}

/**
 * Reads HALVINGS_RATE_PAGES, …_FIGURES, …_PICTURES and …_DRAWS, each like "600/12000": of one client, of all.
 * @throws a sentence that names the setting, its value and what it takes
 */
export function readRates(environment: Readonly<Record<string, string | undefined>>): Rates {
  const read = (kind: RateClass): Rate => {
    const name = `HALVINGS_RATE_${kind.toUpperCase()}`
    const text = environment[name] ?? ''
    if (text === '') return USUAL[kind]
    const [, ofOne, ofAll] = /^(\d{1,7})\/(\d{1,7})$/.exec(text) ?? []
    if (ofOne === undefined || ofAll === undefined)
      throw new Error(`${name} is "${text}"; it takes requests a minute of one client and of all, like 600/12000.`)
    return { ofOne: Number(ofOne), ofAll: Number(ofAll) }
  }
  return { pages: read('pages'), figures: read('figures'), pictures: read('pictures'), draws: read('draws') }
}
