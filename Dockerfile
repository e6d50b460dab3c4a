# The images of docker-compose.yml. Each is made from the lock file alone and runs without root.
ARG NODE_VERSION=24.21.0
ARG CADDY_VERSION=2.10

FROM node:${NODE_VERSION}-bookworm-slim AS base
ARG PNPM_VERSION=12.21.0
RUN npm install --global --ignore-scripts=false pnpm@${PNPM_VERSION} && npm cache clean --force
ENV ASTRO_TELEMETRY_DISABLED=1 STRAPI_TELEMETRY_DISABLED=true DO_NOT_TRACK=1 NO_UPDATE_NOTIFIER=1
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY cms/package.json cms/
COPY scripts/package.json scripts/
COPY shared-types/package.json shared-types/
COPY site/package.json site/

# everything, compiled
FROM base AS build
RUN pnpm install --frozen-lockfile --ignore-scripts
COPY tsconfig.base.json ./
COPY shared-types shared-types
RUN pnpm --filter @sanctuary/shared-types build
COPY cms cms
RUN pnpm --filter @sanctuary/cms build

# what runs, without what only builds
FROM base AS cms-packages
RUN pnpm install --frozen-lockfile --ignore-scripts --prod --filter "@sanctuary/cms..."

FROM base AS backup-packages
RUN pnpm install --frozen-lockfile --ignore-scripts --prod --filter "@sanctuary/cms..." --filter "@sanctuary/scripts..."

FROM base AS publisher-packages
RUN pnpm install --frozen-lockfile --ignore-scripts --prod --filter "@sanctuary/scripts..."

FROM node:${NODE_VERSION}-bookworm-slim AS runtime
# the only folder that every process may write to
ENV HOME=/tmp
ENV NODE_ENV=production ASTRO_TELEMETRY_DISABLED=1 STRAPI_TELEMETRY_DISABLED=true DO_NOT_TRACK=1
WORKDIR /app

FROM runtime AS cms
COPY --from=cms-packages /app ./
COPY --from=build /app/shared-types/dist shared-types/dist
COPY --from=build /app/cms/dist cms/dist
COPY cms/tsconfig.json cms/
COPY scripts/content scripts/content
RUN mkdir -p cms/database/migrations /data && chown node:node /data
WORKDIR /app/cms
USER node
EXPOSE 1337
CMD ["node", "node_modules/@strapi/strapi/bin/strapi.js", "start"]

FROM runtime AS publisher
COPY --from=publisher-packages /app ./
COPY --from=build /app/shared-types shared-types
COPY tsconfig.base.json ./
COPY site site
COPY scripts scripts
RUN mkdir -p site/.astro site/.cache /site && chown node:node site/.astro site/.cache /site
USER node
EXPOSE 4400 4402
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=33554432 MALLOC_TRIM_THRESHOLD_=16777216
CMD ["node", "--heap-growing-percent=30", "--max-semi-space-size=8", "scripts/src/publisher/main.ts"]

# the CMS, to read and fill its database, and the scripts
FROM runtime AS backup
COPY --from=backup-packages /app ./
COPY --from=build /app/shared-types/dist shared-types/dist
COPY --from=build /app/cms/dist cms/dist
COPY cms/tsconfig.json cms/build.env cms/
COPY scripts scripts
RUN mkdir -p cms/database/migrations /data /site /backups && chown node:node /data /site /backups
USER node
# names of files without a folder are in there
WORKDIR /backups
ENTRYPOINT ["node", "/app/scripts/src/backup/command.ts"]
CMD ["backup"]

FROM caddy:${CADDY_VERSION}-alpine AS web
COPY scripts/src/compose/Caddyfile /etc/caddy/Caddyfile
RUN chown -R 1000:1000 /data /config
USER 1000:1000
EXPOSE 80 443
# what the release brings is imported; a new release is taken up within a second
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--watch"]
