# Build: native parts are compiled here, so the image that runs needs no compiler.
FROM node:22-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /nhacviec
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY prisma prisma
COPY locales locales
COPY src src
RUN node prisma/ready.mjs --build && npm prune --omit=dev

# Run: not as root, data in a volume.
FROM node:22-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=8787
WORKDIR /nhacviec
COPY --from=build /nhacviec/package.json ./
COPY --from=build /nhacviec/node_modules node_modules
COPY --from=build /nhacviec/dist dist
COPY prisma prisma
COPY locales locales
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
