/** The visitors' server in full, over rows of a database and files of a folder. Reports its memory to the parent process. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { readManifests } from '#modules/build/index.ts';
import { findMoves, findPointers, MAX_MOVES, siteHostname } from '#modules/host/index.ts';
import { recordTraffic } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { batched } from '../../src/edge/batched.ts';
import { CountWriter } from '../../src/edge/count-writer.ts';
import { createDelivery } from '../../src/edge/delivery.ts';
import { MoveFeed } from '../../src/edge/move-feed.ts';
import { createNodeDoor } from '../../src/edge/node-door.ts';
import { hostsOf, listenForPointerMoves } from '../../src/edge/pointer-notifications.ts';
import { Pointers } from '../../src/edge/pointers.ts';
import { Releases } from '../../src/edge/releases.ts';
import { Traffic } from '../../src/edge/traffic.ts';

const [port, folder, hears, megabytes] = process.argv.slice(2) as [string, string, string, string];
let failures = 0;
let questions = 0;
const report = () => {
  failures++;
};
const traffic = new Traffic();
const releases = new Releases(
  { readManifest: batched(readManifests), readBlob: (hash) => readFile(join(folder, hash.slice(0, 2), hash)) },
  Number(megabytes) * 1024 * 1024,
);
const pointers = new Pointers({
  find: (hostnames) => {
    questions++;
    return findPointers(hostnames);
  },
  prepare: (pointer) => releases.prepare(pointer),
  report,
});
const deliver = createDelivery({
  pointers,
  releases,
  traffic,
  report,
  ownerUrl: 'http://127.0.0.1/plan',
  receiveForm: async () => false,
  receiveReport: async () => false,
});
const trafficWriter = new CountWriter(traffic, (parts) => recordTraffic(jobContext('bench'), { instance: `bench-${port}`, parts }));
setInterval(() => trafficWriter.flush().catch(report), 5_000);
const feed = new MoveFeed({ find: findMoves, pageSize: MAX_MOVES, pointers, report });
setInterval(() => feed.poll(), 500);
// One of two instances gets no notifications, as behind a pooler in transaction mode.
if (hears === 'hears')
  listenForPointerMoves({
    connect: () => new Client({ connectionString: process.env.DATABASE_URL }),
    moved: (told) => pointers.moved({ siteId: told.siteId, version: told.version, hostnames: hostsOf(told, siteHostname) }),
    listening: () => pointers.invalidateAll(),
    report,
  });
let loaded = process.cpuUsage();
const cpuMs = () => {
  const { user, system } = process.cpuUsage(loaded);
  return (user + system) / 1_000;
};
setInterval(
  () => process.send?.({ rss: process.memoryUsage().rss, cpuMs: cpuMs(), held: releases.bytes, ...pointers.size, failures, questions }),
  1_000,
);
process.on('message', async (message) => {
  if (message !== 'hand over') return;
  await trafficWriter.flush().catch(report);
  process.send?.({ handedOver: true });
});
createNodeDoor(deliver).listen(Number(port), '127.0.0.1', () => {
  loaded = process.cpuUsage();
  process.send?.({ ready: true });
});
