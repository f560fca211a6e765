/** What of the page is open. It moves no answer, so no file, citation or key of a kept answer knows of it. */
import { breakShapes } from '@/lib/fits/questions/break-test/candidates'
import { field, optionalField } from '../field'
import { oneOf } from '../kinds'
import { FIRST_TAB, tabIds } from '../tab-ids'

export const pageFields = [
  field({ key: 'tab', moves: 'page', kind: oneOf(...tabIds), fallback: () => FIRST_TAB }),
  /** Of the tab "Break": two lines apart, or one that bends. */
  field({ key: 'breakShape', moves: 'page', kind: oneOf(...breakShapes), fallback: () => 'two-lines' }),
  /** Of the tab "Method": the program shown; null: how the number was made, in words. */
  optionalField({ key: 'program', moves: 'page', kind: oneOf('python', 'r'), fallback: () => null }),
] as const
