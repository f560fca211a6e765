'use client'

import { type ComponentType, lazy, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { afterChart } from '@/components/parts/after-chart'
import { type Acts, recordActs, restore } from './early-acts'
import styles from './later.module.css'

const never = () => () => {}
const yes = () => true
const no = () => false

/** Hydrating, React leaves alone what such an element holds. */
const LEFT_ALONE = { __html: '' }

/**
 * A part of the page that is read before it is used: its HTML stands from the start, its program is fetched once the chart can
 * be pointed at. Until then the HTML is left as the server made it; what a reader has done there meanwhile is done again when
 * the program is there. Nothing moves, because the same elements take its place.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | null = null
  const fetched = () => load().then((part) => (loaded = part))
  const OnServer = lazy(() => fetched().then((part) => ({ default: part })))
  const known = () => loaded
  const unknown = () => null

  function Later(props: P) {
    const hydrating = useSyncExternalStore(never, no, yes)
    const place = useRef<HTMLDivElement>(null)
    const [opaque] = useState(hydrating)
    const [Part, setPart] = useState(() => (opaque ? unknown() : known()))
    const acts = useRef<Acts | null>(null)

    // With the layout: from when the page can be used nothing goes unheard.
    useLayoutEffect(() => {
      if (Part) return
      let current = true
      const recorder = place.current && recordActs(place.current)
      const come = async () => {
        // Where there is no HTML to read meanwhile, nothing is waited for.
        if (opaque) await afterChart()
        const part = loaded ?? (await fetched())
        await recorder?.untilAtRest()
        if (!current) return
        acts.current = recorder?.acts() ?? null
        // At once: nothing is done between what was recorded and the part that does it again.
        flushSync(() => setPart(() => part))
      }
      void come()
      return () => {
        current = false
        recorder?.stop()
      }
    }, [Part, opaque])

    useLayoutEffect(() => {
      if (!Part || !place.current || !acts.current) return
      restore(place.current, acts.current)
      acts.current = null
    }, [Part])

    // The page waits for it there: without a boundary nothing of it comes after the rest.
    if (typeof window === 'undefined')
      return (
        <div className={styles.part}>
          <OnServer {...props} />
        </div>
      )
    return Part ? (
      <div key="there" ref={place} className={styles.part} data-program="there">
        <Part {...props} />
      </div>
    ) : (
      <div
        key="html"
        ref={place}
        className={styles.part}
        suppressHydrationWarning
        dangerouslySetInnerHTML={opaque ? LEFT_ALONE : undefined}
      />
    )
  }
  return Object.assign(Later, { fetched })
}
