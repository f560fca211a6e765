'use client'

import { useState } from 'react'
import type { Lang } from '@/lib/text/words-in'
import { workbenchWords } from '@/lib/text/workbench'

interface Props {
  readonly lang: Lang
  readonly label: string
  readonly copy: 'text' | 'image'
  readonly make: () => Promise<Blob>
  readonly className?: string | undefined
  /** Of what is said once it is done. */
  readonly statusClass?: string | undefined
}

/** Copies a text or a picture to the clipboard, made or fetched when it is asked for. */
export function CopyFile({ lang, label, copy, make, className, statusClass }: Props) {
  const words = workbenchWords(lang)
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const put = async () => {
    try {
      const made = make()
      // Given as a promise, so that some browsers still count the press of the button.
      if (copy === 'image') await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })])
      else await navigator.clipboard.writeText(await (await made).text())
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button type="button" className={className} onClick={put}>
        {label}
      </button>
      {state === 'idle' ? null : (
        <span className={statusClass} role="status">
          {state === 'copied' ? words.copied : words.copyFailed}
        </span>
      )}
    </>
  )
}

/** What the server makes at an address. */
export const fetched = (address: string) => async (): Promise<Blob> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: status ${response.status}`)
  return response.blob()
}
