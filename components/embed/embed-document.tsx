/**
 * A view as a page of its own that may stand in a frame: one file, without cookies, storage or requests. The marks are those
 * of every other picture, drawn for wide and for narrow frames; without its script it only does not tell its height.
 */
import type { ReactElement, ReactNode } from 'react'
import { LegendSample } from '@/components/chart/marks/legend-sample'
import { PlotMarks } from '@/components/chart/marks/plot-marks'
import { PairsMarks } from '@/components/chart/pairs/pairs-marks'
import { UnbrokenNames } from '@/components/parts/unbroken-names'
import { layoutScene } from '@/lib/chart/layout'
import { legendEntries, samplePalette } from '@/lib/chart/legend'
import { layoutPairs } from '@/lib/chart/pairs-layout'
import { pagePalette } from '@/lib/chart/palette'
import { sceneOfFigure } from '@/lib/chart/scene'
import type { Figure } from '@/lib/figure/figure'
import { fragilityParts } from '@/lib/figure/fragility-parts'
import { fragilityIn } from '@/lib/text/answer/fragility'
import { embedWords } from '@/lib/text/pages/embed'
import { wordsFor } from '@/lib/text/words-for'
import type { Lang } from '@/lib/text/words-in'
import { embedStyle } from './embed-style'
import { heightScript } from './height-script'

const SIZES = [
  { name: 'wide', width: 760, height: 400 },
  { name: 'narrow', width: 344, height: 360 },
] as const

/** The document of a figure. */
export const embedHtml = (figure: Figure): Promise<string> =>
  documentText(figure.view.lang, figure.view.theme, figure.text.title, <Embed figure={figure} />)

/** What stands in the frame where the view can't. @param href of the page that may have it */
export const embedMessage = (lang: Lang, title: string, why: string, href: string | null): Promise<string> =>
  documentText(
    lang,
    null,
    title,
    <main>
      <h1>{title}</h1>
      <p>{why}</p>
      {href === null ? null : (
        <p>
          <Out href={href}>{embedWords(lang).toThePage}</Out>
        </p>
      )}
    </main>,
  )

async function documentText(
  lang: Lang,
  theme: Figure['view']['theme'],
  title: string,
  body: ReactElement,
): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const named = theme === 'light' || theme === 'dark' ? ` data-theme="${theme}"` : ''
  return [
    `<!doctype html><html lang="${lang}"${named}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    renderToStaticMarkup(<title>{title}</title>),
    `<style>${embedStyle}</style></head><body>`,
    renderToStaticMarkup(body),
    `<script>${heightScript}</script></body></html>\n`,
  ].join('')
}

/** Leads out of the frame, and tells the other side nothing. */
const Out = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a href={href} target="_blank" rel="noopener">
    {children}
  </a>
)

function Embed({ figure }: { readonly figure: Figure }) {
  const { text, view, warnings, permalink, pairs } = figure
  const words = embedWords(view.lang)
  const { parts } = fragilityParts(figure, 'biting')
  return (
    <main>
      <h1>
        <UnbrokenNames text={text.title} />
      </h1>
      <p>{text.subtitle}</p>
      {text.comparison === '' ? null : <p>{text.comparison}.</p>}
      {parts.length === 0 ? null : (
        <p>
          {fragilityIn(view.lang).fragilityLead} {parts.join('; ')}.
        </p>
      )}
      {pairs ? <PairsPlots figure={figure} pairs={pairs} /> : <TrendPlots figure={figure} />}
      {warnings.length === 0 ? null : (
        <details>
          <summary>{words.cautions(warnings.length)}</summary>
          <ul>
            {warnings.map((warning, index) => (
              <li key={index}>{wordsFor(view.lang).warning(warning)}</li>
            ))}
          </ul>
        </details>
      )}
      <footer>
        {text.caption} <Out href={permalink}>{words.open}</Out>
      </footer>
    </main>
  )
}

function TrendPlots({ figure }: { readonly figure: Figure }) {
  const { lang } = figure.view
  const { layers, axes, alt } = sceneOfFigure(figure)
  const layouts = SIZES.map((size) => ({ ...size, layout: layoutScene(layers, axes, size, lang) }))
  const [wide] = layouts
  const entries = wide ? legendEntries(wide.layout) : []
  return (
    <>
      {entries.length === 0 || !wide ? null : (
        <ul className="legend">
          {entries.map(({ id, text, mark }) => (
            <li key={`${id} ${text}`}>
              <svg width="18" height="12" aria-hidden="true">
                <LegendSample mark={mark} x={0} y={6} palette={samplePalette(wide.layout, pagePalette)} />
              </svg>
              {text}
            </li>
          ))}
        </ul>
      )}
      {layouts.map(({ name, width, height, layout }) => (
        <svg key={name} className={`plot ${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
          <PlotMarks layout={layout} palette={pagePalette} />
        </svg>
      ))}
    </>
  )
}

function PairsPlots({ figure, pairs }: { readonly figure: Figure; readonly pairs: NonNullable<Figure['pairs']> }) {
  const { lang } = figure.view
  return SIZES.map(({ name, width }) => {
    const layout = layoutPairs(pairs, width, lang)
    return (
      <svg
        key={name}
        className={`plot ${name}`}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={figure.text.alt}
      >
        <PairsMarks lang={lang} layout={layout} palette={pagePalette} />
      </svg>
    )
  })
}
