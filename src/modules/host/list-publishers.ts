import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AUTHOR, AUTHORS_OF_ROW, Author, type Doer, doerOf } from '#platform/doer.ts';
import type { PublishSite } from './input.ts';

const MAX_RELEASES = 100;

const Row = Author.extend({
  releaseId: z.uuid(),
  number: z.number(),
  at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});

export interface Publisher {
  releaseId: string;
  number: number;
  at: Date;
  doer: Doer;
}

/** The person who first published each release of a site, newest first. A release that was only built has none. */
export async function listPublishers(ctx: Context, ref: PublishSite): Promise<{ publishers: Publisher[]; account: string }> {
  const { id } = requireAccount(ctx);
  const site = await requireSite(ctx, ref);
  return asSystem(
    'the publisher is named to the account',
    async (tx) => {
      const { rows } = await tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('releaseId', t.release_id, 'number', t.number, 'at', t.finished_at, ${AUTHOR}) as row
        from (
          select distinct on (r.number) r.number, p.release_id, p.finished_at, p.actor, p.actor_kind, p.visit
          from public.publications p join public.releases r on r.id = p.release_id and r.site_id = p.site_id
          where p.site_id = ${site.id} and p.client_id = ${id} and p.state = 'live' and p.finished_at is not null
          order by r.number desc, p.created_at limit ${MAX_RELEASES}) t
          ${AUTHORS_OF_ROW} order by t.number desc`);
      const { rows: named } = await tx.execute<{ name: string | null }>(sql`select app.account_name(${id}) as name`);
      const publishers = rows.map(({ row }) => {
        const { releaseId, number, at, ...author } = Row.parse(row);
        return { releaseId, number, at, doer: doerOf(author) };
      });
      return { publishers, account: named[0]?.name ?? '' };
    },
    ctx,
  );
}
