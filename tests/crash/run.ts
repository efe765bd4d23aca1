import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../local/environment.ts';
import { Cloud, VICTIMS, type Victim } from './cloud.ts';
import { settle, untruths } from './truth.ts';
import { keepBusy, makePayer } from './work.ts';

export interface Outcome {
  kills: Record<Victim, number>;
  deeds: number;
  rows: Record<string, number>;
  /** What was lost, doubled or left lying, in words. */
  wrong: string[];
}

/** Clients who meter, publish and pay while the programs below them are killed at random instants; then what became of it. */
export async function crashRun(wish: { kills: number; clients: number; name: string; say?: (line: string) => void }): Promise<Outcome> {
  const cloud = await Cloud.open(path.join(ROOT, '.data', `crash-${wish.name}-${process.pid}`));
  const say = wish.say ?? (() => {});
  const interrupted = () => void cloud.close().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  try {
    const people = [];
    for (let nth = 0; nth < wish.clients; nth++) people.push(await makePayer(cloud, nth));
    say(`${people.length} clients pay and have a site`);
    let isOver = false;
    const work = Promise.all(people.map((person) => keepBusy(cloud, person, () => isOver)));
    const kills: Record<Victim, number> = { app: 0, jobs: 0, database: 0 };
    const killing = (async () => {
      for (let n = 0; n < wish.kills; n++) {
        await sleep(200 + Math.random() * 2000);
        const victim = VICTIMS[n % VICTIMS.length]!;
        await cloud.crash(victim, Math.random() * 200);
        kills[victim] += 1;
        if (n % 10 === 9) say(`${n + 1} kills`);
      }
    })().finally(() => {
      isOver = true;
    });
    const [deeds] = await Promise.all([work, killing]);
    say('the last one was killed; what waits comes to its end');
    await settle(cloud);
    const { rows } = await cloud.admin.query(
      `select (select count(*) from usage_events)::int as events, (select count(*) from publications)::int as publications,
         (select count(*) from invoices)::int as invoices, (select count(*) from mails where state = 'sent')::int as mails,
         (select count(*) from inngest.runs)::int as runs`,
    );
    const wrong = [...(await untruths(cloud, people)), ...cloud.fell];
    return { kills, deeds: deeds.reduce((sum, each) => sum + each, 0), rows: rows[0], wrong };
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    await cloud.close();
  }
}
