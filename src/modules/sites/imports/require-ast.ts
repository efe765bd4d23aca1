import { and, eq, gt } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { AstRef } from '../input.ts';
import { asts } from '../tables.ts';

/** The document of an imported page. @throws AppError `not_found`, also for another account's page or an expired one. */
export async function requireAst(ctx: Context, { astId }: AstRef): Promise<SiteDocument> {
  requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({ document: asts.document })
      .from(asts)
      .where(and(eq(asts.id, astId), gt(asts.expiresAt, ctx.now))),
  );
  if (!row) throw new AppError('not_found', 'ast_not_found');
  return parseDocument(row.document);
}
