import { Client } from 'pg';
import { findCertificate, ordersCertificates, ownWildcard, takesDomains } from '#modules/domains/index.ts';
import { findMoves, MAX_MOVES, siteHostname } from '#modules/host/index.ts';
import { env } from '#platform/env.ts';
import { startErrorReports } from '#platform/error-reports/start-error-reports.ts';
import { log } from '#platform/log/log.ts';
import { Certificates } from './certificates.ts';
import { createH2Door } from './h2-door.ts';
import { MoveFeed } from './move-feed.ts';
import { createNodeDoor } from './node-door.ts';
import { openDelivery } from './open-delivery.ts';
import { hostsOf, listenForPointerMoves } from './pointer-notifications.ts';
import { settleWithin } from './settle-within.ts';
import { sitesPort } from './sites-port.ts';
import { createTls } from './tls.ts';

const MEGABYTE = 1024 * 1024;
const { DATABASE_URL, DATABASE_SESSION_URL, SITES_URL, TLS_PORT } = env();
const port = sitesPort(process.env.SITES_PORT, SITES_URL);
const report = (error: unknown) => log.error('edge.failed', { error });

await startErrorReports();
const { deliver, pointers, trafficWriter, visitWriter } = openDelivery(
  process.env.EDGE_NAME ?? 'edge',
  Number(process.env.EDGE_MEMORY_MB ?? 256) * MEGABYTE,
);
const server = createNodeDoor(deliver, report);
const h2 = createH2Door(deliver);
const certificates = new Certificates(findCertificate, undefined, ownWildcard);

const notifications = listenForPointerMoves({
  connect: () => new Client({ connectionString: DATABASE_SESSION_URL ?? DATABASE_URL }),
  moved: (notification) => {
    pointers.moved({ siteId: notification.siteId, version: notification.version, hostnames: hostsOf(notification, siteHostname) });
    if (notification.host) certificates.refresh(notification.host, Date.now()).catch(report);
  },
  listening: () => {
    pointers.invalidateAll();
    certificates.markAllStale();
  },
  report,
});
const feed = new MoveFeed({ find: findMoves, pageSize: MAX_MOVES, pointers, report });
const polling = setInterval(() => feed.poll(), 500);
const flushing = setInterval(() => {
  for (const writer of [trafficWriter, visitWriter]) writer.flush().catch(report);
}, 30_000);

server.listen(port, process.env.SITES_HOST ?? '127.0.0.1', () => log.info('edge.ready', { port }));

// TLS ends here when we serve clients' domains; otherwise a proxy in front, or another host, terminates it.
const tls = takesDomains() && ordersCertificates() ? createTls({ certificates, server, h2, report }) : null;
tls?.listen(TLS_PORT, process.env.SITES_HOST ?? '127.0.0.1', () => log.info('edge.tls_ready', { port: TLS_PORT }));

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  clearInterval(polling);
  clearInterval(flushing);
  tls?.close();
  // Traffic of answers in progress is counted too, for up to a few seconds.
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await Promise.all([settleWithin(closed, 5_000).catch(() => {}), h2.close(5_000)]);
  await notifications.stop();
  await Promise.all([trafficWriter, visitWriter].map((writer) => writer.flushWithRetries([500, 2_000]).catch(report)));
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
