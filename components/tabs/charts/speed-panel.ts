/** The vertical axis of speeds that several charts share. */
import type { PanelAxis } from '@/components/plot/file/panel'
import { alongProgress, speedTicks } from '@/components/plot/speed-axis'
import { speedAxisWords } from '@/lib/text/tabs/speed-axis'
import type { Lang } from '@/lib/text/words-in'

/** Pixels between labels above and beside each other, as on the screen. */
const ABOVE = 18
const BESIDE = 34

export const speedAxis = (
  domain: readonly [number, number],
  { progress, backward }: { readonly progress: -1 | 1; readonly backward: 'rising' | 'falling' },
  lang: Lang,
): PanelAxis => ({
  title: speedAxisWords(lang).speedTitle(progress === -1),
  scale: 'linear',
  domain,
  ticks: (pixels) => speedTicks(domain, pixels, ABOVE, backward, lang),
})

export const speedAcross = (
  domain: readonly [number, number],
  backward: 'rising' | 'falling',
  title: string,
  lang: Lang,
): PanelAxis => ({
  title,
  scale: 'linear',
  domain,
  ticks: (pixels) => speedTicks(domain, pixels, BESIDE, backward, lang),
})

/** Ends of a slope's interval as speeds, null where there is none. */
export const speedEnds = (interval: readonly [number, number] | null, progress: -1 | 1) =>
  interval && alongProgress(interval, progress)
