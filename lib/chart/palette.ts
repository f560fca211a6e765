/**
 * The colours of a picture. Two meanings own colour: the trend (blue) and the law (vermilion); the rest is ink. The eight
 * group colours are those of Okabe and Ito (2008), https://jfly.uni-koeln.de/color/, in their order with black last,
 * darkened on light paper until each stands out 3 : 1 from it; shape is always their second cue.
 */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly hairline: string
  readonly trend: string
  readonly law: string
  readonly groups: readonly string[]
  /** Values of `font-family`. */
  readonly sans: string
  readonly serif: string
}

/** How much of `ink3` the rows beside a fit take; either stands out 3 : 1 from the paper, as WCAG asks of what must be seen. */
export const besideOpacity = { quiet: 1, faint: 0.75 } as const

/** How much of their colour rows of other benchmarks take than the line is drawn for: 3 : 1 from the paper too, and no more. */
export const OTHER_BENCHMARKS = 0.6

const fonts = {
  sans: "Inter, 'Inter Variable', sans-serif",
  serif: "'Source Serif 4', 'Source Serif 4 Variable', serif",
}

/** Literal colours on light paper: for files. */
export const lightPalette: Palette = {
  paper: '#fbf9f4',
  ink: '#1b1a17',
  ink2: '#4c4841',
  ink3: '#6b665c',
  hairline: '#ddd6c8',
  trend: '#1f4e8c',
  law: '#b93a12',
  groups: ['#a86a00', '#2379a8', '#00795a', '#8a7d00', '#005f99', '#b84e00', '#a8527f', '#1b1a17'],
  ...fonts,
}

/** Literal colours on dark paper: for files. */
export const darkPalette: Palette = {
  paper: '#181715',
  ink: '#ebe7de',
  ink2: '#bfb9ad',
  ink3: '#9a9488',
  hairline: '#3a3732',
  trend: '#8fb6ea',
  law: '#f28a63',
  groups: ['#e69f00', '#56b4e9', '#2fbf94', '#f0e442', '#5aa6e0', '#f0803c', '#dd95bd', '#ebe7de'],
  ...fonts,
}

/** The same by the page's custom properties, so that a picture in a page follows its theme without being drawn again. */
export const pagePalette: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  hairline: 'var(--hairline)',
  trend: 'var(--trend)',
  law: 'var(--law)',
  groups: [1, 2, 3, 4, 5, 6, 7, 8].map((index) => `var(--group-${index})`),
  sans: 'var(--sans)',
  serif: 'var(--serif)',
}

/** Groups whose colours stand apart from the trend's, from the law's and from each other, in the order of layers. */
const LAYER_GROUPS = [2, 0, 6, 3, 7]

/** Colour of a layer's trend: the first has the trend's own; they repeat after the sixth. */
export function layerColour(layer: number, { trend, groups }: Palette): string {
  const colours = [trend, ...LAYER_GROUPS.map((group) => groups[group] ?? trend)]
  return colours[layer % colours.length] ?? trend
}

/** Long strokes, none of them a law's or an extrapolation's: in grey some colours of layers are one. */
const LAYER_DASHES = [undefined, '14 3', '10 3 2 3', '7 2', '14 3 2 3 2 3', '3 2']

/** Dashes of a layer's trend, none of the first. */
export const layerDashes = (layer: number): string | undefined => LAYER_DASHES[layer % LAYER_DASHES.length]

/** A literal palette as the custom properties that `pagePalette` names; the page's style sheet must hold the same. */
export function paletteVariables(palette: Palette): Readonly<Record<string, string>> {
  const { paper, ink, ink2, ink3, hairline, trend, law, groups } = palette
  return {
    '--paper': paper,
    '--ink': ink,
    '--ink-2': ink2,
    '--ink-3': ink3,
    '--hairline': hairline,
    '--trend': trend,
    '--law': law,
    ...Object.fromEntries(groups.map((colour, index) => [`--group-${index + 1}`, colour])),
  }
}
