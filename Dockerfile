# The app with `musubi serve`: src/engine/README.md says how to run it. Node is within `engines` of package.json.
FROM node:22-bookworm-slim AS build
WORKDIR /musubi
COPY package.json package-lock.json ./
# No script of a dependency runs; what the databases need is compiled already.
RUN npm ci --ignore-scripts
COPY index.html vite.config.ts tsconfig.json LICENSE README.md ./
COPY data ./data
COPY src ./src
RUN npm run build
RUN npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /musubi
COPY --from=build /musubi/package.json /musubi/LICENSE ./
COPY --from=build /musubi/node_modules ./node_modules
COPY --from=build /musubi/dist ./dist
COPY --from=build /musubi/dist-cli ./dist-cli
# Files to serve are mounted here, read-only; what is made of them is in the temporary folder.
VOLUME /data
USER node
EXPOSE 4181
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4181/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist-cli/musubi.js", "serve", "--host", "0.0.0.0", "--port", "4181"]
CMD ["/data"]
