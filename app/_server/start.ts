/** The start of the server's process. Server only. */
import { listStudies } from './catalogue'
import { checkFolder } from './check-start'
import { openFrontDoor } from './front-door'
import { readSettings } from './settings'

/** Checks settings, folder and data, then opens the door; ends the process with one sentence where something is wrong. */
export function start(): void {
  try {
    const { proxies } = readSettings()
    checkFolder(process.cwd())
    listStudies()
    openFrontDoor(proxies)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
