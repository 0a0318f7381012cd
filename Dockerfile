# API and worker from one image: which one is said by the command (docker-compose.yml).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# npm ci alone decides what is installed; the embedded PostgreSQL has no place in an image.
RUN npm ci --include=dev --omit=optional
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
# Fewer memory arenas of glibc: each thread of the engine's core would else keep one.
ENV NODE_ENV=production MALLOC_ARENA_MAX=2
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY --from=build /app/dist dist
COPY --from=build /app/public public
COPY --from=build /app/store/migrations store/migrations
COPY --from=build /app/data data
COPY LICENSE ./
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/api/main.js"]
