import { randomBytes } from 'node:crypto';
import { readBlob, readManifests } from '#modules/build/index.ts';
import { findChallenge } from '#modules/domains/index.ts';
import { ownHostUrl, receiveMessage, receiveReport, recordVisits, siteHostname } from '#modules/host/index.ts';
import type { VisitSum } from '#modules/host/input.ts';
import { recordTraffic } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log/log.ts';
import { hasCdn } from '#platform/storage/cdn.ts';
import { readStatusPage } from '#platform/storage/storage.ts';
import { batched } from './batched.ts';
import { CountWriter } from './count-writer.ts';
import { createDelivery, type Deliver } from './delivery.ts';
import { findHosts } from './find-hosts.ts';
import { FormGate } from './form-gate.ts';
import { Pointers } from './pointers.ts';
import { Releases } from './releases.ts';
import { StatusPages } from './status-pages.ts';
import { Traffic, type TrafficPart } from './traffic.ts';
import { VisitSums } from './visit-sums.ts';

export interface OpenDelivery {
  deliver: Deliver;
  pointers: Pointers;
  trafficWriter: CountWriter<TrafficPart>;
  visitWriter: CountWriter<VisitSum>;
}

/** Wires delivery to the database and storage. `name` identifies this server in traffic counts. */
export function openDelivery(name: string, maxBytes: number): OpenDelivery {
  const report = (error: unknown) => log.error('delivery.failed', { error });
  const instance = `${name}-${randomBytes(6).toString('hex')}`;
  const traffic = new Traffic();
  const visits = new VisitSums();
  const gate = new FormGate();
  const releases = new Releases({ readManifest: batched(readManifests), readBlob }, maxBytes);
  const pointers = new Pointers({ find: findHosts, prepare: (pointer) => releases.prepare(pointer), report });
  const deliver = createDelivery({
    pointers,
    releases,
    traffic,
    visits,
    report,
    hasCdn: hasCdn(),
    hasTls: env().SITES_URL.startsWith('https:'),
    findChallenge,
    statusPages: new StatusPages({ host: siteHostname('status'), read: readStatusPage, report }),
    originOf: ownHostUrl,
    ownerUrl: new URL('/plan', env().APP_URL).href,
    admitForm: (siteId, address, now) => gate.take('form_post', siteId, address, now),
    admitReport: (siteId, address, now) => gate.take('abuse_report', siteId, address, now),
    admitVisit: (siteId, address, now) => gate.take('visit_report', siteId, address, now),
    receiveReport: (site, host, fields) => receiveReport({ site, host, fields }),
    receiveForm: async (site, { formId, fields }) => {
      const manifest = await releases.manifest(site);
      return receiveMessage({ site: { ...site, manifest }, formId, fields });
    },
  });
  const trafficWriter = new CountWriter(traffic, (parts) => recordTraffic(jobContext(name), { instance, parts }));
  const visitWriter = new CountWriter(visits, (sums) => recordVisits(jobContext(name), { sums }));
  return { deliver, pointers, trafficWriter, visitWriter };
}
