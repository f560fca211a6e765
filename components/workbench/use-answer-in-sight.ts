'use client'

import { type RefCallback, useCallback } from 'react'

/** Of the window's height: how much lower the chart is once the reader has gone on to what stands below it (the style sheet's). */
const LOWER = 0.22

/**
 * Keeps the answer in sight: it stays at the top while what is below it scrolls, and gives up part of its height once that
 * part would only hide what the reader has gone to. What is below keeps its place on the page.
 */
export function useAnswerInSight(): RefCallback<HTMLElement> {
  return useCallback((answer: HTMLElement | null) => {
    const below = answer?.nextElementSibling
    if (!answer || !below) return
    const page = document.documentElement
    const place = () => {
      const sticks = getComputedStyle(answer).position === 'sticky'
      const low = answer.dataset['low'] !== undefined
      const lowHeight = answer.offsetHeight - (low ? 0 : LOWER * window.innerHeight)
      const wanted = sticks && below.getBoundingClientRect().top < lowHeight
      if (wanted !== low) {
        if (wanted) answer.dataset['low'] = ''
        else delete answer.dataset['low']
      }
      const height = (sticks ? answer : answer.querySelector('h1')?.parentElement)?.offsetHeight ?? 0
      answer.parentElement?.style.setProperty('--answer-height', `${height}px`)
      // What gets the focus or is gone to comes to stand below it.
      page.style.scrollPaddingTop = `${sticks ? lowHeight + TABS : height}px`
    }
    const observer = new ResizeObserver(place)
    observer.observe(answer)
    place()
    window.addEventListener('scroll', place, { passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', place)
      page.style.scrollPaddingTop = ''
    }
  }, [])
}

/** Height of the names of the tabs, which stay below the answer, and of the edge at which what is below fades. */
const TABS = 60
