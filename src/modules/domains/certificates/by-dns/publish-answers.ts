import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { ZoneRecord } from '../../zone/zone-record.ts';
import type { HeldZone } from './held-zone.ts';

/** The text that the authority looks for at a host. */
export interface DnsAnswer {
  host: string;
  answer: string;
}

/** Seconds: an answer is wanted for a minute. */
const TTL = 60;

export const recordsOf = (answers: readonly DnsAnswer[]): ZoneRecord[] =>
  answers.map(({ host, answer }) => ({ name: host, type: 'TXT', ttl: TTL, value: answer }));

/** Puts answers into a zone. They are written down before, so that a run that is killed leaves none behind. */
export async function publishAnswers(
  ctx: Context,
  { connectionId, zone, provider }: HeldZone,
  answers: readonly DnsAnswer[],
): Promise<void> {
  const clientId = connectionId ? (ctx.account?.id ?? null) : null;
  await asSystem(
    'the server notes what it puts into a zone',
    async (tx) => {
      for (const { host, answer } of answers)
        await tx.execute(sql`
          insert into app.acme_records (host, answer, client_id, connection_id, zone)
          values (${host}, ${answer}, ${clientId}, ${connectionId}, ${JSON.stringify(zone)}) on conflict (host, answer) do nothing`);
    },
    ctx,
  );
  await provider.change(zone, { remove: [], add: recordsOf(answers) });
}
