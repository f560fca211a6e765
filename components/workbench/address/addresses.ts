/** What reads and writes the address of a view. It is fetched when the chart stands: until then the page is as its server made it. */
import { contextOf } from '@/lib/view/study-context'
import { readViewAddress, viewAddress } from '@/lib/view/view-address'
import { changeView, decodeView, encodeView } from '@/lib/view/view-codec'
import { fieldsMoving, viewFields } from '@/lib/view/view-fields'

const ofThePage = viewFields.filter(({ moves }) => moves === 'page').map(({ key }) => key)

export const addresses = {
  changeView,
  contextOf,
  decodeView,
  encodeView,
  fieldsMoving,
  ofThePage,
  readViewAddress,
  viewAddress,
}

export type Addresses = typeof addresses
