/** What the counts of a view's specifications are kept by: apart from them, so that who asks does not load the counting. */
import type { Study } from '@/lib/data/study'
import { ENGINE_VERSION } from '@/lib/engine'
import type { View } from '@/lib/view/view'
import { fieldsMoving } from '@/lib/view/view-fields'

/** Everything that the counts hang on, as text. */
export const sharesKey = (view: View, study: Study): string =>
  JSON.stringify([
    ENGINE_VERSION,
    study.meta.id,
    study.version,
    fieldsMoving(view, 'rows', 'fit', 'interval'),
    view.law,
  ])
