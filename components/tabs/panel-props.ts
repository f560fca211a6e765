import type { Study } from '@/lib/data/study'
import type { Draws } from '@/lib/result/draws/draws'
import type { Figure } from '@/lib/figure/figure'
import type { LawRates } from '@/lib/result/measured-laws'
import type { View } from '@/lib/view/view'
import type { KeyMoving } from '@/lib/view/view-fields'
import type { StudyContext } from '@/lib/view/study-context'
import type { Series } from './series'

/** What every panel is given. */
export interface PanelProps {
  readonly figure: Figure
  readonly series: Series
  /** Null while its rows are on their way. */
  readonly study: Study | null
  readonly context: StudyContext
  readonly lawRates: LawRates
  readonly draws: Draws | null
  /** What of the page is open, which the figure knows nothing of. */
  readonly page: Pick<View, KeyMoving<'page'>>
  readonly onChange: (part: Partial<View>) => void
}
