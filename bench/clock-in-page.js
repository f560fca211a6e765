// Runs in a page before its own scripts. An event ends when the browser is idle again and one more frame has been painted, for
// every library alike: about 20 ms where nothing happens. What a library puts off by a timer of its own is not seen.
{
  // Who measures awaits these: to ask again and again would be work of the page.
  let opened = () => {}
  const clock = { drawn: 0, loaded: new Promise((resolve) => (opened = resolve)), waits: [] }
  globalThis.readerClock = clock
  // With a slowed processor Chromium may give no idle time after a captured pointer though nothing runs: three frames on time will do.
  const idle = () =>
    new Promise((resolve) => {
      requestIdleCallback(resolve)
      let onTime = 0
      let last = performance.now()
      const frame = (now) => {
        onTime = now - last < 25 ? onTime + 1 : 0
        last = now
        if (onTime < 3) requestAnimationFrame(frame)
        else resolve()
      }
      requestAnimationFrame(frame)
    })
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      }),
    )
  const rested = () => idle().then(painted)
  // Drawn is what a reader sees, be it what this page showed last; loaded is what answers the hand.
  let seen = false
  const watch = new MutationObserver(() => {
    const charts = [...document.querySelectorAll('[data-chart]')].map(({ dataset }) => dataset.chart)
    if (!seen && charts.length > 0) {
      seen = true
      void painted().then((now) => (clock.drawn = now))
    }
    if (!charts.includes('interactive') && !charts.includes('drawn')) return
    watch.disconnect()
    void rested().then(opened)
  })
  watch.observe(document, { childList: true, subtree: true, attributeFilter: ['data-chart'] })
  for (const kind of ['pointermove', 'pointerup', 'input'])
    addEventListener(
      kind,
      ({ timeStamp }) => {
        if (kind === document.documentElement.dataset.clock) clock.waits.push(rested().then((now) => now - timeStamp))
      },
      true,
    )
}
