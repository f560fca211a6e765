import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const page = readFileSync('docs/operation.md', 'utf8')

interface Service {
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/** `docs/operation/compose.yaml`, with what its services share put into each. */
const { services } = parse(readFileSync('docs/operation/compose.yaml', 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>
}

it('every setting of the compose file is one of the page', () => {
  const settings = Object.values(services).flatMap(({ environment = {} }) => Object.keys(environment))
  expect(settings).toContain('REDIS_URL')
  for (const setting of settings) expect(page).toContain(`\`${setting}\``)
})

it('its worker is started by a file that the image has', () => {
  const [, file = ''] = services.worker?.command ?? []
  expect(existsSync(file)).toBe(true)
  expect(readFileSync('next.config.js', 'utf8')).toContain(`'${file}',`)
})

it('its nginx has the configuration of the page, before the web processes by name', () => {
  const command = services.nginx?.command?.[2] ?? ''
  const sed = command.slice(0, command.indexOf(' >')).replace('/halvings.conf', 'docs/operation/nginx.conf')
  const { stdout, status } = spawnSync('sh', ['-c', sed], { encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout.match(/^ +server [^{\n]*;$/gm)).toEqual(['    server web:3000 max_fails=1 fail_timeout=5s;'])
  expect(stdout).toContain('access_log /dev/stdout paths;')
  expect(stdout).not.toMatch(/127\.0\.0\.1:/)
})
