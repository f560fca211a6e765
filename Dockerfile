# One process that serves everything. Build: docker build -t halvings .
# Run: docker run --read-only --tmpfs /tmp -p 3000:3000 -e HALVINGS_ORIGIN=https://example.org halvings
# Not Next.js's standalone output: fonts, data and draws are read by their places, and licences stay beside their packages.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev && rm -rf .next/cache

FROM node:22-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json /app/next.config.js /app/LICENSE /app/NOTICE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY --from=build /app/.precomputed ./.precomputed
COPY --from=build /app/data ./data
# Of next.config.js, and the worker's command: docker run … halvings node scripts/halvings.mjs worker
COPY --from=build /app/app/_server/security-headers.mjs ./app/_server/security-headers.mjs
COPY --from=build /app/scripts/halvings.mjs ./scripts/halvings.mjs
# Files are root's: the process can read them and write nothing.
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that a stop reaches the server itself.
CMD ["node", "node_modules/next/dist/bin/next", "start"]
