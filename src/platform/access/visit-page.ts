import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, jobContext, supportOf } from '../context.ts';
import { asSystem } from '../db.ts';
import { type Permission, readAccess } from './permissions.ts';

const MAX_PATH = 300;

/** `oneself` for a person's own data, which is never shown on a visit. */
export type PageNeeds = Permission | 'oneself';

/** Needs that are refused on a visit although its role may include them: own data and creating new sites. */
const NOT_ON_VISIT: readonly PageNeeds[] = ['oneself', 'site.create'];

export const isKeptFromVisits = (ctx: Context, needs: PageNeeds): boolean => supportOf(ctx) !== null && NOT_ON_VISIT.includes(needs);

/**
 * Records the pages seen on a visit, before they are shown, without refused ones. In a server transaction, because the visit's own may be
 * read-only.
 */
export async function recordVisitPage(ctx: Context, path: string, needs?: PageNeeds): Promise<void> {
  const visit = supportOf(ctx);
  if (!visit || !ctx.account) return;
  if (needs && (needs === 'oneself' || isKeptFromVisits(ctx, needs) || !(await readAccess(ctx)).may(needs))) return;
  await asSystem(
    'a page seen during a support visit is recorded',
    (tx) =>
      tx.execute(sql`
        insert into public.visit_pages as p (visit_id, client_id, path)
        select s.id, s.client_id, ${path.slice(0, MAX_PATH)} from public.support_sessions s where s.id = ${visit.id}
        on conflict (visit_id, path) do update set last_at = now() where p.last_at < now() - interval '5 seconds'`),
    jobContext('note-visit-page', ctx.account.id, ctx.now),
  );
}
