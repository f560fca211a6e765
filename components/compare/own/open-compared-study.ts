/** A study of a comparison in the browser: a reader's own from where this browser keeps it, a bundled one from its two files. */
import { openStudy } from '@/components/local-studies/open-study'
import { loadStudy } from '@/lib/data/load-study'
import type { Study } from '@/lib/data/study'
import { isLocalStudy } from '@/lib/view/study-id'

/** @returns null of an own study that this browser does not keep; rejects where a file can't be had */
export async function openComparedStudy(id: string): Promise<Study | null> {
  if (isLocalStudy(id)) return openStudy(id)
  const [rows = '', description = ''] = await Promise.all(
    ['rows.csv', 'datapackage.json'].map(async (name) => {
      const response = await fetch(`/studies/${id}/${name}`)
      if (!response.ok) throw new Error(`${name} of ${id}: status ${response.status}`)
      return response.text()
    }),
  )
  return loadStudy(id, rows, description)
}
