/** The texts that go with a study's table in one file: what it is, and how it is cited. */
import type { StudyMeta } from '@/lib/data/study'

/** What the file holds, with sources, licences, oddities and what is missing. */
export function readme(
  { title, description, date, sources, licences, oddities, missing = [], citation }: StudyMeta,
  version: string,
): string {
  const lines = [
    `# ${title}`,
    '',
    description,
    '',
    `Data of ${date}, version ${version}. \`rows.csv\` is the table (UTF-8, commas; cells that a spreadsheet would run begin with an apostrophe), \`datapackage.json\` says what each column is (Frictionless tabular data package).`,
    '',
    '## Licence',
    '',
    ...licences.map(({ title: licence, path }) => `- ${licence}${path === undefined ? '' : `: ${path}`}`),
    '',
    '## Sources',
    '',
    ...sources.map(
      ({ title: source, path, attribution, licence, version: edition, date: day }) =>
        `- ${source}${edition === undefined ? '' : `, version ${edition}`}${day === undefined ? '' : `, ${day}`}. Credit: ${attribution}. Licence: ${licence}. ${path}`,
    ),
    ...(oddities.length > 0 ? ['', '## Known oddities', '', ...oddities.map((oddity) => `- ${oddity}`)] : []),
    ...(missing.length > 0 ? ['', '## What is missing', '', ...missing.map((one) => `- ${one}`)] : []),
    '',
    '## Cite',
    '',
    citation,
    '',
  ]
  return lines.join('\n')
}

/** Citation File Format 1.2.0; JSON strings are YAML. */
export function citationFile({ title, date, description, sources }: StudyMeta, version: string): string {
  return [
    'cff-version: 1.2.0',
    'message: "Please cite the sources, and this table by its version."',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    `abstract: ${JSON.stringify(description)}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${date}`,
    'authors:',
    '  - name: "The Halvings project"',
    'references:',
    ...sources.flatMap(({ title: source, path, attribution }) => [
      '  - type: data',
      `    title: ${JSON.stringify(source)}`,
      '    authors:',
      `      - name: ${JSON.stringify(attribution)}`,
      ...(/^https?:/.test(path) ? [`    url: ${JSON.stringify(path)}`] : []),
    ]),
    '',
  ].join('\n')
}
