/** Calls of the API to copy. */
export const apiCalls = {
  calls: 'Calls to copy',
  languages: { curl: 'curl', python: 'Python', r: 'R', javascript: 'JavaScript' },
  copy: (language: string) => `Copy for ${language}`,
  reference: 'All of the API',
}
