import { asc, desc, eq, ne } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { InvoiceRef } from '../input.ts';
import { invoiceLines, invoices } from '../tables.ts';

export type Invoice = Omit<typeof invoices.$inferSelect, 'clientId' | 'syncedAt'>;
export type InvoiceLine = Omit<typeof invoiceLines.$inferSelect, 'clientId' | 'invoiceId' | 'position'>;

const view = ({ clientId: _, syncedAt: __, ...shown }: typeof invoices.$inferSelect): Invoice => shown;

/** The account's invoices, newest first; drafts are left out until they are final. */
export async function listInvoices(ctx: Context): Promise<Invoice[]> {
  requireAccount(ctx);
  const rows = await asActor(ctx, (tx) =>
    tx.select().from(invoices).where(ne(invoices.status, 'draft')).orderBy(desc(invoices.createdAt), desc(invoices.id)).limit(200),
  );
  return rows.map(view);
}

/** One invoice, with its lines as Stripe created them. @throws AppError `not_found`. */
export async function getInvoice(ctx: Context, input: InvoiceRef): Promise<Invoice & { lines: InvoiceLine[] }> {
  requireAccount(ctx);
  const { invoiceId } = InvoiceRef.parse(input);
  return asActor(ctx, async (tx) => {
    const [row] = await tx.select().from(invoices).where(eq(invoices.id, invoiceId));
    if (!row) throw new AppError('not_found', 'invoice_not_found');
    const lines = await tx.select().from(invoiceLines).where(eq(invoiceLines.invoiceId, invoiceId)).orderBy(asc(invoiceLines.position));
    return { ...view(row), lines: lines.map(({ clientId: _, invoiceId: __, position: ___, ...line }) => line) };
  });
}
