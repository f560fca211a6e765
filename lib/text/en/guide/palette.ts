/** The words of the command palette. */
export const palette = {
  title: 'Find anything',
  placeholder: 'A page, a study, a series, a choice, a file …',
  results: 'Found',
  count: (found: number) => (found === 1 ? '1 found' : `${found} found`),
  none: 'Nothing is called so.',
  studiesFailed: 'The list of studies could not be loaded; what stands on this page can be found.',
  overview: 'Overview',
  scalingLaw: 'Scaling law',
  api: 'API',
  copy: (what: string) => `Copy: ${what}`,
  undo: 'Undo',
  redo: 'Do again',
  kinds: {
    page: 'Page',
    study: 'Study',
    question: 'Question',
    tab: 'Tab',
    export: 'Export',
    action: 'Action',
  },
  seriesOf: (study: string) => `Series of ${study}`,
  questionOf: (study: string) => `Question, ${study}`,
  /** A value of a choice: "Line by: quantile regression". */
  choose: (choice: string, value: string) => `${choice}: ${value}`,
}
