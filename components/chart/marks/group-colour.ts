import type { GroupStyle } from '@/lib/chart/groups'
import type { Palette } from '@/lib/chart/palette'

/** The rest beyond the named groups is quiet ink. */
export const groupColour = ({ colour }: GroupStyle, palette: Palette): string =>
  colour === null ? palette.ink2 : (palette.groups[colour] ?? palette.ink2)
