FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm pack --ignore-scripts

WORKDIR /opt/icp-guard
RUN tar --extract --strip-components=1 --file /build/alicloud-icp-guard-*.tgz \
  && cp /build/package-lock.json . \
  && npm ci --ignore-scripts --omit=dev \
  && chmod +x dist/cli/main.js

FROM node:24-slim
COPY --from=build /opt/icp-guard /opt/icp-guard
RUN ln -s /opt/icp-guard/dist/cli/main.js /usr/local/bin/icp-guard
WORKDIR /work
USER 1000:1000
ENTRYPOINT ["icp-guard"]
