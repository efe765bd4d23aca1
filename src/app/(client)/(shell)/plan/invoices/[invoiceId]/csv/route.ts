import { getLocale, getTimeZone, getTranslations } from 'next-intl/server';
import { receiptCsv } from '#modules/billing/index.ts';
import { InvoiceRef } from '#modules/billing/input.ts';
import { streamOf } from '#platform/request/stream-of.ts';
import { getVisitorOf } from '#platform/session.ts';
import { attachment } from '../../../../../../_shell/attachment.ts';
import { orNotFound } from '../../../../../../_shell/or-not-found.ts';

/** Every usage event of an invoice as CSV. */
export async function GET(_request: Request, { params }: { params: Promise<{ invoiceId: string }> }): Promise<Response> {
  const ref = InvoiceRef.safeParse(await params);
  const ctx = await getVisitorOf((await params).invoiceId);
  if (!ref.success || !ctx.account) return new Response(null, { status: 404 });
  const t = await getTranslations('billing.csv');
  const meters = await getTranslations('meters');
  return orNotFound(async () => {
    const { name, chunks } = await receiptCsv(ctx, {
      ...ref.data,
      columns: [t('date'), t('id'), t('meter'), t('site'), t('quantity'), t('included'), t('extra'), t('price'), t('cost')],
      decimal: (await getLocale()) === 'en' ? '.' : ',',
      timeZone: await getTimeZone(),
      meterName: (meter) => meters(`${meter}.name`),
    });
    return attachment(streamOf(chunks), `${name}.csv`, 'text/csv; charset=utf-8');
  });
}
