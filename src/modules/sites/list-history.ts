import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AUTHOR, AUTHORS_OF_ROW, Author, type Doer, doerOf } from '#platform/doer.ts';
import { INTENT_NAMES, type IntentName } from '#site/changes/intents.ts';
import { requireSite } from './get-site.ts';
import type { SiteRef } from './input.ts';

const MAX_OPERATIONS = 500;
const MAX_ENTRIES = 60;
/** Max pause between changes of one author that are grouped into one entry. */
const PAUSE_MS = 10 * 60_000;

const Row = Author.extend({
  at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  actor: z.uuid().nullable(),
  visit: z.uuid().nullable(),
  intent: z.enum(INTENT_NAMES).catch('set-text'),
});
type Row = z.output<typeof Row>;

export interface HistoryEntry {
  doer: Doer;
  from: Date;
  to: Date;
  /** Number of changes per intent. */
  intents: Partial<Record<IntentName, number>>;
}

export interface DraftHistory {
  entries: HistoryEntry[];
  account: string;
}

/** Recent changes of the draft by author and kind, newest first, as far back as its log goes. */
export async function listHistory(ctx: Context, ref: SiteRef): Promise<DraftHistory> {
  const { id } = requireAccount(ctx);
  const site = await requireSite(ctx, ref);
  return asSystem(
    'the authors of a draft are named to its account',
    async (tx) => {
      const { rows } = await tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('at', t.at, 'actor', t.actor, 'visit', t.visit, 'intent', t.intent, ${AUTHOR}) as row
        from (
          select o.at, o.actor, o.actor_kind, o.visit, o.intent, o.revision from public.operations o
          where o.site_id = ${site.id} and o.client_id = ${id} order by o.revision desc limit ${MAX_OPERATIONS}) t
          ${AUTHORS_OF_ROW} order by t.revision desc`);
      const { rows: named } = await tx.execute<{ name: string | null }>(sql`select app.account_name(${id}) as name`);
      return { entries: entriesOf(rows.map(({ row }) => Row.parse(row))).slice(0, MAX_ENTRIES), account: named[0]?.name ?? '' };
    },
    ctx,
  );
}

const MODEL_INTENTS: ReadonlySet<IntentName> = new Set<IntentName>(['model-writes', 'translate']);

/** A job that applies a model's texts has no author of its own: they are attributed to the model. */
function authorOf(row: Row): Doer {
  const doer = doerOf(row);
  return doer.kind === 'server' && MODEL_INTENTS.has(row.intent) ? { kind: 'model', name: null } : doer;
}

/** @param rows newest first. */
export function entriesOf(rows: readonly Row[]): HistoryEntry[] {
  const entries: (HistoryEntry & { key: string })[] = [];
  for (const row of rows) {
    const doer = authorOf(row);
    const key = [doer.kind, row.actor, row.visit].join('/');
    const last = entries.at(-1);
    if (last?.key === key && last.from.getTime() - row.at.getTime() <= PAUSE_MS) {
      last.from = row.at;
      last.intents[row.intent] = (last.intents[row.intent] ?? 0) + 1;
    } else entries.push({ key, doer, from: row.at, to: row.at, intents: { [row.intent]: 1 } });
  }
  return entries.map(({ key: _, ...entry }) => entry);
}
