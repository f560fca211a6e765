/** What a site that embeds asks for by oEmbed (https://oembed.com, 1.0): the frame of a view, its title and a picture. */
import { EMBED_SIZE, embedHeight, embedPath, embedSnippet } from './embed-snippet'
import type { Figure } from '@/lib/figure/figure'

/** Of the link in a page's head by which embedders find it. */
export const OEMBED_TYPE = 'application/json+oembed'

const PATHS = ['/explore', '/embed']

/** Answer of `/api/oembed`. */
export interface OembedAnswer {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly provider_name: string
  readonly provider_url: string
  readonly title: string
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
  /** Seconds. */
  readonly cache_age: number
}

/** @param page whole address of a view's page */
export const oembedAddress = (page: string): string => `/api/oembed?url=${encodeURIComponent(page)}&format=json`

/** Query of the view at an address of this site; null of any other address. */
export function viewAt(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.origin === origin && PATHS.includes(url.pathname) ? url.search.slice(1) : null
}

/** Pixels that the embedder has at most. */
interface Most {
  readonly width: number
  readonly height: number
}

/** @param origin of this site; @param words of the site's name, and of what a screen reader says of the frame */
export function oembedAnswer(
  { text, query }: Pick<Figure, 'text' | 'query'>,
  origin: string,
  most: Most,
  { siteName, frameTitle }: { readonly siteName: string; readonly frameTitle: string },
): OembedAnswer {
  const width = Math.min(EMBED_SIZE.width, most.width)
  const height = Math.min(embedHeight(width), most.height)
  const picture = [query, 'size=card', 'scale=1'].filter(Boolean).join('&')
  return {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: origin,
    title: text.title,
    html: embedSnippet(`${origin}${embedPath(query)}`, frameTitle, width, height),
    width,
    height,
    thumbnail_url: `${origin}/api/v1/chart.png?${picture}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: 300,
  }
}
