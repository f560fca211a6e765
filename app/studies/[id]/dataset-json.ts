import { siteLanguage } from '@/app/site-language'
import type { Study } from '@/lib/data/study'
import { formats } from '@/lib/text/formats'

/**
 * schema.org/Dataset of a study, for search engines of data; as text that may stand inside a script element.
 * @param changed day of the newest change of the data, YYYY-MM-DD
 */
export function datasetJson({ meta, rows, version }: Study, changed: string): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: meta.title,
    description: meta.description,
    version,
    dateModified: changed,
    identifier: `${meta.id}@${version}`,
    license: meta.licences.map(({ title }) => title),
    creator: meta.sources.map(({ attribution }) => ({ '@type': 'Organization', name: attribution })),
    isBasedOn: meta.sources.flatMap(({ path }) => (/^https?:/.test(path) ? [path] : [])),
    citation: meta.citation,
    size: `${formats(siteLanguage).formatInteger(rows.length)} rows`,
    variableMeasured: meta.fields.map(({ title, unit }) => ({
      '@type': 'PropertyValue',
      name: title,
      ...(unit === undefined ? {} : { unitText: unit }),
    })),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `/studies/${meta.id}/rows.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/zip', contentUrl: `/studies/${meta.id}/data.zip` },
    ],
  }
  return JSON.stringify(dataset).replaceAll('<', '\\u003c')
}
