// The production build, served for a benchmark until the process ends.
import { spawn } from 'node:child_process'

/**
 * @param {string} port of 127.0.0.1
 * @param {NodeJS.ProcessEnv} env
 * @returns its address, and the process
 */
export async function serveBuild(port, env = process.env) {
  const base = `http://127.0.0.1:${port}`
  const server = spawn('node', ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port], {
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  })
  process.on('exit', () => server.kill('SIGKILL'))
  for (let tries = 0; !(await fetch(`${base}/healthz`).catch(() => null))?.ok; tries += 1) {
    if (tries > 300 || server.exitCode !== null)
      throw new Error('The server does not start: run "npm run build" first.')
    await new Promise((later) => setTimeout(later, 200))
  }
  return { base, server }
}
