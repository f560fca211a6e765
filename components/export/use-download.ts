'use client'

import { useCallback } from 'react'
import type { Download } from './download'

/** Hands a file made in the browser to the reader. */
export function useDownload(): (download: Pick<Download, 'fileName' | 'make'>) => void {
  return useCallback((download: Pick<Download, 'fileName' | 'make'>) => {
    void download.make().then((blob) => {
      const url = URL.createObjectURL(blob)
      const anchor = document.createElement('a')
      anchor.href = url
      anchor.download = download.fileName
      anchor.click()
      setTimeout(() => URL.revokeObjectURL(url), 60_000) // some browsers read the address only after the click returns
    })
  }, [])
}
