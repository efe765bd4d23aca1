import { desc, notInArray } from 'drizzle-orm';
import type { ReadForeign } from '#export/foreign-html/blocks.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { ReadHtml } from '../input.ts';
import { asts } from '../tables.ts';

const DAY = 86_400_000;
/** Latest pages kept per account; older ones are deleted. */
const KEPT = 20;

export interface ReadPage extends Omit<ReadForeign, 'document'> {
  astId: string;
  expiresAt: Date;
}

/**
 * Converts foreign HTML to a document and keeps it for a week, to create a site from it.
 * @throws AppError `invalid`, reason `ast_empty`.
 */
export async function readHtml(ctx: Context, input: ReadHtml): Promise<ReadPage> {
  const { id: clientId } = requireAccount(ctx);
  const { document, sections, warnings } = await runInWorker(ctx, 'readForeignHtml', input);
  if (!document) throw new AppError('invalid', 'ast_empty');
  const ast = { id: newId(), expiresAt: new Date(ctx.now.getTime() + 7 * DAY) };
  await asActor(ctx, async (tx) => {
    await tx.insert(asts).values({ ...ast, clientId, document, createdAt: ctx.now });
    const latest = tx.select({ id: asts.id }).from(asts).orderBy(desc(asts.createdAt)).limit(KEPT);
    await tx.delete(asts).where(notInArray(asts.id, latest));
  });
  return { astId: ast.id, expiresAt: ast.expiresAt, sections, warnings };
}
