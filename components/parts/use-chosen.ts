'use client'

import { useEffect, useEffectEvent, useState } from 'react'

/**
 * A choice that the address holds, shown as soon as it is made: the address follows, and leads again when it changes by
 * itself (a step back, even before it had followed).
 */
export function useChosen<T extends string | null>(asked: T): readonly [shown: T, choose: (value: T) => void] {
  const [chosen, setChosen] = useState({ asked, value: asked })
  if (chosen.asked !== asked) setChosen({ asked, value: asked })
  const onStep = useEffectEvent(() => setChosen({ asked, value: asked }))
  useEffect(() => {
    window.addEventListener('popstate', onStep)
    return () => window.removeEventListener('popstate', onStep)
  }, [])
  return [chosen.value, (value) => setChosen({ asked, value })]
}
