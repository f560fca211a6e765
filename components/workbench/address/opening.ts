import type { Figure } from '@/lib/figure/figure'
import type { StudyContext } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { viewAddress } from '@/lib/view/view-address'
import { decodeView, encodeView } from '@/lib/view/view-codec'
import { fieldsMoving, type KeyMoving } from '@/lib/view/view-fields'
import { asInAddress } from './as-in-address'

/** What the browser reads of the address of a page itself, later. */
export interface Opening {
  /** What of the page is opened. */
  readonly page: Pick<View, KeyMoving<'page'>>
  /** Where the view stands, without the site. */
  readonly address: string
}

/** Read where the page is made. */
export function openingOf(query: string, figure: Figure, context: StudyContext): Opening {
  const page = fieldsMoving(decodeView(query, context).view, 'page')
  return { page, address: viewAddress(encodeView({ ...asInAddress(figure), ...page }, context.meta)) }
}
