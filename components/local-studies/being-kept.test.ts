import { afterEach, expect, it, vi } from 'vitest'
import { beingKept, whenKept } from './being-kept'

afterEach(() => vi.unstubAllGlobals())

it('a page that is closed asks first while a study is on its way into the store, and no longer', async () => {
  // A window of which only the question before it closes matters.
  const page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  const asksBeforeClosing = (): boolean => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  expect(asksBeforeClosing()).toBe(false)
  let refuse: (reason: Error) => void = () => undefined
  beingKept(Promise.resolve(true))
  beingKept(new Promise((_, reject) => (refuse = reject)))
  await new Promise((soon) => setTimeout(soon))
  expect(asksBeforeClosing()).toBe(true)
  refuse(new Error('no room'))
  await whenKept()
  expect(asksBeforeClosing()).toBe(false)
})
