/** The style sheet of an embedded view: in its HTML, since a frame of another page should ask for nothing more. */
import { darkPalette, lightPalette, type Palette, paletteVariables } from '@/lib/chart/palette'

/** Where the narrow drawing takes the wide one's place, in pixels. */
const NARROW_BELOW = 560

const variables = (palette: Palette): string =>
  Object.entries(paletteVariables(palette))
    .map(([name, colour]) => `${name}:${colour}`)
    .join(';')

/** Light, dark, or what the reader's system has: `data-theme` on the document is there for the first two. */
export const embedStyle = [
  `:root{color-scheme:light;--sans:${lightPalette.sans};--serif:${lightPalette.serif};${variables(lightPalette)}}`,
  `@media(prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${variables(darkPalette)}}}`,
  `:root[data-theme=dark]{color-scheme:dark;${variables(darkPalette)}}`,
  'body{margin:0;padding:12px 16px;background:var(--paper);color:var(--ink);font:14px/1.45 var(--sans)}',
  'h1{margin:0 0 4px;font:600 20px/1.25 var(--serif);text-wrap:balance}',
  'h1 span{white-space:nowrap}',
  'p{margin:0 0 4px;color:var(--ink-2)}',
  'a{color:var(--trend)}',
  'ul{margin:8px 0 4px;padding:0;list-style:none;font-size:12px;color:var(--ink-2)}',
  '.legend{display:flex;flex-wrap:wrap;gap:2px 16px}',
  '.legend svg{vertical-align:-1px;margin-right:6px}',
  '.plot{display:block;width:100%;height:auto}',
  '.narrow{display:none}',
  `@media(max-width:${NARROW_BELOW - 0.02}px){.wide{display:none}.narrow{display:block}}`,
  'details{margin:4px 0;font-size:12px}',
  'summary{color:var(--law);cursor:pointer}',
  'footer{margin-top:6px;font-size:12px;line-height:1.4;color:var(--ink-3)}',
].join('\n')
