import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { SECURITY_HEADERS } from './app/_server/security-headers.mjs'

/** Of all that the answers depend on: equal sources give equal builds, whose answers carry equal tags. */
function sourcesDigest() {
  const digest = createHash('sha256')
  for (const root of ['app', 'components', 'lib', 'data', 'proxy.ts', 'package-lock.json']) {
    if (!existsSync(root)) continue
    const inside = statSync(root).isDirectory() ? readdirSync(root, { recursive: true }).map(String).sort() : ['']
    for (const name of inside) {
      const file = path.join(root, name)
      if (!statSync(file).isDirectory()) digest.update(`${file}\n`).update(readFileSync(file))
    }
  }
  return digest.digest('hex').slice(0, 20)
}

/** Pages and files made at build (a page made on demand carries a nonce, and is kept by nobody): a shared cache may hold them for minutes, not until it forgets that there was a new build. */
const MADE_AT_BUILD = [
  '/api',
  '/api/v1/literature',
  '/api/v1/openapi.json',
  '/api/v1/studies',
  '/import',
  '/literature/:file',
  '/methods',
  '/parameters',
  '/replications',
  '/studies',
  '/studies/:id',
  '/studies/:id/datapackage.json',
  '/studies/:id/data.zip',
]
/** What is read by its place in the folder, which no import tells: `scripts/standalone.mjs` adds what the build makes last. */
const READ_BY_PLACE = [
  'LICENSE',
  'NOTICE',
  'data/**/*',
  '.precomputed/*',
  '.precomputed/rows/*',
  'node_modules/@expo-google-fonts/*/{400Regular,400Regular_Italic,600SemiBold}/*.ttf',
  'node_modules/@resvg/resvg-js*/**/*',
  'node_modules/@myriaddreamin/typst-ts-node-compiler*/**/*',
  'node_modules/bullmq/dist/cjs/**/*',
  'node_modules/piscina/dist/**/*',
  'scripts/changed-since.mjs',
  'scripts/halvings.mjs',
]
const SHARED_FOR_MINUTES = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400'

/** @returns {import('next').NextConfig} */
export default function config(/** @type {string} */ phase) {
  const build = phase === PHASE_PRODUCTION_BUILD ? sourcesDigest() : null
  return {
    reactStrictMode: true,
    experimental: {
      cpus: availableParallelism(), // one less by itself, which is half of a machine of two
      turbopackFileSystemCacheForBuild: !process.env.CI, // it takes a fifth of a build, for the next one, which a gate has none of
    },
    reactCompiler: true,
    poweredByHeader: false,
    htmlLimitedBots: /./, // a page is the same for whoever asks, its head whole: it is kept for all
    agentRules: false, // `next dev` would otherwise write an AGENTS.md of its own
    serverExternalPackages: [
      '@myriaddreamin/typst-ts-node-compiler',
      '@resvg/resvg-js',
      'bullmq',
      'ioredis',
      'piscina',
      'prom-client',
      'rate-limiter-flexible',
      'subset-font',
    ],
    turbopack: { rules: { '*.py': { type: 'text' }, '*.R': { type: 'text' } } }, // the programs' sections (lib/programs)
    typescript: { ignoreBuildErrors: true }, // `npm test` checks types, once
    images: { unoptimized: true }, // there are none to optimise: no endpoint that fetches and decodes
    ...(process.env.HALVINGS_STANDALONE === '1' && {
      output: 'standalone',
      outputFileTracingIncludes: { '/*': READ_BY_PLACE },
    }),
    ...(build === null ? {} : { generateBuildId: () => build, env: { HALVINGS_BUILD: build } }),
    async headers() {
      return [
        ...MADE_AT_BUILD.map((source) => ({ source, headers: [{ key: 'Cache-Control', value: SHARED_FOR_MINUTES }] })),
        {
          source: '/:path*',
          headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })),
        },
      ]
    },
  }
}
