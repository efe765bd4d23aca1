import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { readBlob } from '#modules/build/index.ts';
import { findLiveSite, receiveMessage } from '#modules/host/index.ts';
import { recordTraffic } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { startErrorReports } from '#platform/error-reports/start-error-reports.ts';
import { log } from '#platform/log.ts';
import { FormGate } from './form-gate.ts';
import { LiveSites } from './live-sites.ts';
import { listenForSwaps } from './pointer-news.ts';
import { createEdge } from './server.ts';
import { Traffic } from './traffic.ts';

const { APP_URL, DATABASE_URL, SITES_URL } = env();
const port = Number(process.env.SITES_PORT ?? new URL(SITES_URL).port ?? 3001);
const instance = `${process.env.EDGE_NAME ?? 'edge'}-${randomBytes(6).toString('hex')}`;

await startErrorReports();
const sites = new LiveSites({ findSite: findLiveSite, readBlob });
const traffic = new Traffic();
const gate = new FormGate();
const report = (error: unknown) => log.error('edge.failed', { error });

const server = createEdge({
  sites,
  traffic,
  report,
  ownerUrl: new URL('/plan', APP_URL).href,
  admitForm: (site, address, now) => gate.take(site.siteId, address, now),
  receiveForm: async (site, post) => {
    const taken = await receiveMessage({ site, formId: post.formId, fields: post.fields });
    return taken ? { redirect: `${post.page}#${post.formId}-sent` } : null;
  },
});

const news = listenForSwaps({
  connect: () => new Client({ connectionString: DATABASE_URL }),
  swapped: (site) => sites.refresh(site, Date.now()),
  reconnected: () => sites.refreshAll(Date.now()),
  report,
});

async function handOver(closing = false): Promise<void> {
  const minutes = traffic.due(Date.now(), closing);
  for (let start = 0; start < minutes.length; start += 5000) {
    const batch = minutes.slice(start, start + 5000);
    await recordTraffic(jobContext('edge'), { instance, minutes: batch });
    traffic.forget(batch);
  }
}
const counting = setInterval(() => handOver().catch(report), 15_000);

server.listen(port, process.env.SITES_HOST ?? '127.0.0.1', () => log.info('edge.ready', { port }));

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  clearInterval(counting);
  server.close();
  server.closeIdleConnections();
  await news.stop();
  await handOver(true).catch(report);
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
