'use client'

import { useEffect, useRef, useState } from 'react'

/** How long what is asked for must rest before a picture of it is made, in ms: typing and dragging make none. */
const REST = 250

/**
 * Address of a picture that is made in the browser; null until the first is there. While the next is made the last one stays.
 * @param make null while no picture is wanted
 * @param of names all that the picture shows: it is made anew when this changes
 */
export function useMadePicture(make: (() => Promise<Blob>) | null, of: string): string | null {
  const [address, setAddress] = useState<string | null>(null)
  const latest = useRef(make)
  useEffect(() => {
    latest.current = make
  })
  const wanted = make !== null
  useEffect(() => {
    if (!wanted) return
    let stale = false
    const timer = setTimeout(() => {
      latest.current?.().then(
        (blob) => {
          if (!stale) setAddress(URL.createObjectURL(blob))
        },
        () => {}, // the file itself says why when it is asked for
      )
    }, REST)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [wanted, of])
  useEffect(() => {
    if (address !== null) return () => URL.revokeObjectURL(address)
  }, [address])
  return address
}
