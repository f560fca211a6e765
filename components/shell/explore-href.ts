import { DEFAULT_STUDY } from '@/lib/view/study-id'

/**
 * Link to the workbench for a query that a study folder declares, which leaves `study=` out.
 * @example exploreHref('imagenet', 'threshold=0.3') // '/explore?study=imagenet&threshold=0.3'
 */
export function exploreHref(study: string, query = ''): string {
  const own = study === DEFAULT_STUDY ? '' : `study=${encodeURIComponent(study)}`
  const all = [own, query].filter((part) => part !== '').join('&')
  return all === '' ? '/explore' : `/explore?${all}`
}
