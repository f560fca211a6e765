/** Before tests of the command line: the program as its sources are now, and the draws of a build where there are none. */
import { execFileSync } from 'node:child_process'

export const setup = (): void => {
  execFileSync(process.execPath, ['scripts/precompute.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
