/**
 * A Chromium for the end-to-end tests: the one that CHROMIUM_PATH names, Playwright's own, or the system's. Run as a
 * program it installs what is missing: Playwright's download first, Debian's package where that can't be had.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const DOWNLOAD_LIMIT_MS = 300_000

/**
 * Path to pass as `executablePath`, null where there is none: always the whole browser, which readers have. Left to itself Playwright
 * takes its shell without windows, which matches no fallback faces.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  return [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path)) ?? null
}

/** Features of Chromium that no test wants. A list of them takes the place of Playwright's own, so that is among these. */
const SWITCHED_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  // Two pages of the address bar, loaded unseen with every new window: half of what opening a page of ours costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/** Options of `chromium.launch`, the same for every test and every measurement. */
export function launchOptions() {
  const executablePath = findBrowser()
  return {
    ...(executablePath ? { executablePath } : {}),
    // A closed network: nothing of the browser's own may phone out.
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${SWITCHED_OFF.join(',')}`,
    ],
  }
}

function run(command, args, options = {}) {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0
}

function install() {
  const root = process.getuid?.() === 0
  const withDeps = root ? ['--with-deps'] : []
  if (run('npx', ['playwright', 'install', '--no-shell', ...withDeps, 'chromium'], { timeout: DOWNLOAD_LIMIT_MS }))
    return
  const sudo = root ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (findBrowser() === null) install()
  const found = findBrowser()
  if (found === null) {
    console.error(
      'No Chromium: install one and set CHROMIUM_PATH to its program, or run npx playwright install --no-shell chromium.',
    )
    process.exit(1)
  }
  console.log(`browser: ${found}`)
}
