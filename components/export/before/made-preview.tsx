'use client'

import { useMadePicture } from './made-picture'
import { ChartPreview } from '../pages/chart-preview'

interface Props {
  readonly make: () => Promise<Blob>
  /** Names all that the picture shows. */
  readonly of: string
  readonly label: string
}

/** A file as it will be, made in the browser because no server has its rows. */
export function MadePreview({ make, of, label }: Props) {
  const src = useMadePicture(make, of)
  return src === null ? null : <ChartPreview src={src} label={label} />
}
