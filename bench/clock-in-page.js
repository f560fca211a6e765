// Runs in a page before its own scripts. An event ends when the browser is idle again and one more frame has been painted, for
// every library alike: about 20 ms where nothing happens. What a library puts off by a timer of its own is not seen.
{
  const clock = { loaded: 0, waits: [] }
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
  const rested = () =>
    new Promise((resolve) => {
      void idle().then(() =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now())
          port2.postMessage(null)
        }),
      )
    })
  const watch = setInterval(() => {
    if (!document.querySelector('[data-chart="interactive"], [data-chart="drawn"]')) return
    clearInterval(watch)
    void rested().then((now) => (clock.loaded = now))
  }, 4)
  for (const kind of ['pointermove', 'pointerup', 'input'])
    addEventListener(
      kind,
      ({ timeStamp }) => {
        if (kind === document.documentElement.dataset.clock)
          void rested().then((now) => clock.waits.push(now - timeStamp))
      },
      true,
    )
}
