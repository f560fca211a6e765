/** Programs are imported as text: `next.config.js` and `vitest.config.ts` say so. */
declare module '*.py' {
  const text: string
  export default text
}
declare module '*.R' {
  const text: string
  export default text
}
