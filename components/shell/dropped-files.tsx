'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** A file dropped anywhere on a page: a figure of ours opens what it shows, any other goes to the import. */
export function DroppedFiles() {
  const router = useRouter()
  useEffect(() => {
    const open = async (file: File, other: File | null) => {
      const { addressOfFigure } = await import('@/components/import/session/figure-file')
      const address = await addressOfFigure(file)
      if (address !== null) return router.push(address)
      const { handFiles } = await import('@/components/import/session/handed-files')
      handFiles(file, other)
      router.push('/import')
    }
    // Without this a browser leaves the page for the file.
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.some((type) => type === 'Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const [file, other = null] = event.dataTransfer?.files ?? []
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      void open(file, other)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [router])
  return null
}
