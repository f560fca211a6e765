import type { Metadata } from 'next'
import { readSettings } from '@/app/_server/start/settings'

/** 1200 by 630 pixels, the size of previews. */
const CARD = 'size=card&scale=1'

interface Card {
  readonly title: string
  readonly description: string
  /** Path of the page. */
  readonly path: string
  /** Path and query of the picture, without its size. */
  readonly picture: string
  /** What the picture shows, in words. */
  readonly alt: string
}

/**
 * What a page says of itself where its address is pasted: its words and a picture made from its own figure. A preview takes
 * absolute addresses alone, so without a public address (`HALVINGS_ORIGIN`) there are only words.
 */
export function socialCard({ title, description, path, picture, alt }: Card): Metadata {
  const { origin } = readSettings()
  if (origin === null) return { title, description, openGraph: { title, description } }
  const url = `${picture}${picture.includes('?') ? '&' : '?'}${CARD}`
  return {
    title,
    description,
    metadataBase: new URL(origin),
    openGraph: { title, description, url: path, images: [{ url, alt, width: 1200, height: 630 }] },
    twitter: { card: 'summary_large_image' },
  }
}
