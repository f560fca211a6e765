# One process that serves everything. Build: docker build -t halvings .
# Run: docker run --read-only --tmpfs /tmp -p 3000:3000 -e HALVINGS_ORIGIN=https://example.org halvings
# `npm run image:try` takes the same steps without Docker, and asks what they serve.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build:standalone

FROM node:22-bookworm-slim
# HOSTNAME is what it listens on; Docker would set it to the container's name.
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
WORKDIR /app
# The worker's command: docker run … halvings node scripts/halvings.mjs worker
COPY --from=build /app/.next/standalone ./
# Files are root's: the process can read them and write nothing.
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that a stop reaches the server itself.
CMD ["node", "server.js"]
