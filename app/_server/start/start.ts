/** The start of the server's process. Server only. */
import { listStudies } from '../catalogue'
import { checkFolder } from './check-start'
import { openFrontDoor } from '../limits/front-door'
import { logLine, logPrintedFaults, outliveLogReaders } from '../watch/log'
import { connectRedis } from '../shared/redis'
import { warmThreads } from '../work-threads'
import { readSettings } from './settings'
import { stopInOrder } from './stopping'

/** Checks settings, folder and data, then opens the door; ends the process with one sentence where something is wrong. */
export async function start(): Promise<void> {
  outliveLogReaders()
  try {
    const settings = readSettings()
    checkFolder(process.cwd())
    listStudies()
    if (settings.redis !== null) await connectRedis(settings.redis)
    stopInOrder(openFrontDoor(settings), settings.drainSeconds)
    logPrintedFaults()
    warmThreads().catch((error: unknown) => console.error(error))
    logLine('info', 'started', { build: process.env.HALVINGS_BUILD ?? '', node: process.version })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
