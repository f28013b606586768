# The release in an image: npm run release && docker build -t lvsgen .
FROM node:22-slim
COPY dist/release/ /usr/local/lib/lvsgen/
RUN cd /usr/local/lib/lvsgen && sha256sum --check --strict SHA256SUMS && ln -s "$PWD"/lvsgen-*.mjs /usr/local/bin/lvsgen
USER node
WORKDIR /work
ENTRYPOINT ["lvsgen"]
