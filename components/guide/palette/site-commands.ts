import { mainPlaces } from '@/components/shell/main-places'
import { redoStep, undoStep } from '@/components/shell/browser-address'
import type { StudySummary } from '@/lib/export/schema/list-answers'
import { guideWords } from '@/lib/text/guide/guide'
import { paletteWords } from '@/lib/text/guide/palette'
import { shellWords } from '@/lib/text/pages/shell'
import type { Lang } from '@/lib/text/words-in'
import { openGuide } from '../open-guide'
import type { Command } from './command'

type Go = (href: string) => void

/** The pages of the site, and what can be done on any of them. */
export function siteCommands(lang: Lang, go: Go): readonly Command[] {
  const words = paletteWords(lang)
  const { places } = shellWords(lang)
  const guide = guideWords(lang)
  const pages = [
    { href: '/', label: words.overview },
    ...mainPlaces.map((place) => ({ href: `/${place}`, label: places[place] })),
    { href: '/scaling-law', label: words.scalingLaw },
    { href: '/api', label: words.api },
  ]
  const actions = [
    { id: 'undo', label: words.undo, run: undoStep },
    { id: 'redo', label: words.redo, run: redoStep },
    { id: 'keys', label: guide.keys, run: () => openGuide('keys') },
    { id: 'tour', label: guide.tour, run: () => openGuide('tour') },
  ]
  return [
    ...pages.map(({ href, label }) => ({ id: href, label, context: words.kinds.page, run: () => go(href) })),
    ...actions.map((action) => ({ ...action, context: words.kinds.action })),
  ]
}

/** Every study, its series and its questions, each a view that opens. */
export function studyCommands(studies: readonly StudySummary[], lang: Lang, go: Go): readonly Command[] {
  const words = paletteWords(lang)
  const open = (query: string) => () => go(query === '' ? '/explore' : `/explore?${query}`)
  return studies.flatMap(({ id, title, series, presets }) => [
    { id: `study ${id}`, label: title, context: words.kinds.study, run: open(series[0]?.query ?? '') },
    ...presets.map(({ question, query }) => ({
      id: `question ${id} ${query}`,
      label: question,
      context: words.questionOf(title),
      run: open(query),
    })),
    ...(series.length < 2
      ? []
      : series.map((one) => ({
          id: `series ${id} ${one.id}`,
          label: one.label,
          context: words.seriesOf(title),
          run: open(one.query),
        }))),
  ])
}
