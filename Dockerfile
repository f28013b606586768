FROM node:22-slim AS build
WORKDIR /src
COPY . .
RUN npm ci && npm run build

FROM node:22-slim
COPY --from=build /src/dist/lvsgen.mjs /src/dist/THIRD_PARTY_NOTICES /usr/local/lib/lvsgen/
COPY --from=build /src/schema /usr/local/lib/lvsgen/schema
RUN ln -s /usr/local/lib/lvsgen/lvsgen.mjs /usr/local/bin/lvsgen
USER node
WORKDIR /work
ENTRYPOINT ["lvsgen"]
