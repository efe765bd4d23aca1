import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { issueCertificate, makeAuthority } from './certificates.ts';
import type { LocalSite } from './site.ts';
import { LOCAL_SITES, TRAPS } from './sites.ts';

export interface LocalWebServer {
  httpPort: number;
  httpsPort: number;
  /** The signing authority, as PEM. */
  authority: string;
  close: () => Promise<void>;
}

/** Serves every site by its name over HTTP and HTTPS, on this machine alone. */
export async function startLocalWeb(
  ports = { http: 0, https: 0 },
  sites: readonly LocalSite[] = [...LOCAL_SITES, ...TRAPS],
): Promise<LocalWebServer> {
  const siteOf = (host: string) => siteNamed(sites, host);
  const authority = makeAuthority();
  const contexts = new Map<string, SecureContext>();
  const contextOf = (host: string): SecureContext => {
    const known = contexts.get(host) ?? createSecureContext(issueCertificate(authority, ...certificateFor(siteOf(host), host)));
    contexts.set(host, known);
    return known;
  };
  const http = createServer((asked, answer) => respond(siteOf, asked, answer, 'http:'));
  const https = createTlsServer(
    {
      SNICallback: (host, done) => (siteOf(host)?.tls === 'plain' ? done(new Error('no TLS here')) : done(null, contextOf(host))),
      ...issueCertificate(authority, 'example'),
    },
    (asked, answer) => respond(siteOf, asked, answer, 'https:'),
  );
  https.on('tlsClientError', () => {});
  await Promise.all([listen(http, ports.http), listen(https, ports.https)]);
  return {
    httpPort: (http.address() as AddressInfo).port,
    httpsPort: (https.address() as AddressInfo).port,
    authority: authority.cert,
    close: async () => {
      for (const server of [http, https]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** By its name, or any name under it. */
const siteNamed = (sites: readonly LocalSite[], host: string): LocalSite | undefined => {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return sites.find((site) => name === site.host || name.endsWith(`.${site.host}`));
};

function certificateFor(site: LocalSite | undefined, host: string): [host: string, days: number] {
  if (site?.tls === 'other-name') return ['outra-empresa.example', 90];
  return [host, site?.tls === 'ended' ? -30 : site?.tls === 'ending' ? 5 : 90];
}

type SiteOf = (host: string) => LocalSite | undefined;

function respond(siteOf: SiteOf, asked: IncomingMessage, answer: ServerResponse, protocol: string): void {
  const host = asked.headers.host ?? '';
  const site = siteOf(host);
  const url = URL.parse(`${protocol}//${host}${asked.url}`);
  if (!site || !url) {
    answer.writeHead(404, { 'content-type': 'text/html' }).end(listOfSites());
    return;
  }
  if (protocol === 'http:' && site.tls !== 'plain') {
    answer.writeHead(301, { location: `https://${url.hostname}${asked.url}` }).end();
    return;
  }
  if (url.pathname === '/robots.txt' && site.refusal !== 'robots_refuse') answer.writeHead(404).end();
  else site.answer(asked, answer, url);
}

const listOfSites = (): string =>
  `<!doctype html><title>Local web</title><ul>${LOCAL_SITES.map(({ host, about }) => `<li>${host}: ${about}</li>`).join('')}</ul>`;

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
