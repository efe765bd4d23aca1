import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AUTHOR, AUTHORS_OF_ROW, Author, type Doer, doerOf } from '#platform/doer.ts';
import { type Change, LoggedTransaction } from '#site/changes/change.ts';
import { requireSite } from '../get-site.ts';

const MAX_OPERATIONS = 500;

const Row = Author.extend({ actor: z.uuid().nullable(), visit: z.uuid().nullable(), changes: z.unknown() });

export interface DraftEdits {
  /** Distinct for each author, also for two of one name. */
  author: string;
  doer: Doer;
  changes: readonly Change[];
}

/** Changes of the draft after a revision with their authors, newest first, as far back as its log goes. */
export async function listDraftEdits(ctx: Context, { siteId, after }: { siteId: string; after: number }): Promise<DraftEdits[]> {
  const { id } = requireAccount(ctx);
  const site = await requireSite(ctx, { siteId });
  const { rows } = await asSystem(
    'the authors of a draft are named to its account',
    (tx) =>
      tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('actor', t.actor, 'visit', t.visit, 'changes', t.changes, ${AUTHOR}) as row
        from (
          select o.actor, o.actor_kind, o.visit, o.changes, o.revision from public.operations o
          where o.site_id = ${site.id} and o.client_id = ${id} and o.revision > ${after} order by o.revision desc limit ${MAX_OPERATIONS}) t
          ${AUTHORS_OF_ROW} order by t.revision desc`),
    ctx,
  );
  return rows.map(({ row }) => {
    const { actor, visit, changes, ...author } = Row.parse(row);
    const doer = doerOf(author);
    // Log entries in an outdated format are skipped.
    return { author: [doer.kind, actor, visit].join('/'), doer, changes: LoggedTransaction.safeParse(changes).data?.changes ?? [] };
  });
}
