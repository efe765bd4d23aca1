import { getLocale, getTimeZone, getTranslations } from 'next-intl/server';
import { receiptCsv } from '#modules/billing/index.ts';
import { InvoiceRef } from '#modules/billing/input.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitorOf } from '#platform/session.ts';

function streamOf(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** Every usage event of an invoice as CSV. */
export async function GET(_request: Request, { params }: { params: Promise<{ invoiceId: string }> }): Promise<Response> {
  const ref = InvoiceRef.safeParse(await params);
  const ctx = await getVisitorOf((await params).invoiceId);
  if (!ref.success || !ctx.account) return new Response(null, { status: 404 });
  const t = await getTranslations('billing.csv');
  const meters = await getTranslations('meters');
  try {
    const { name, chunks } = await receiptCsv(ctx, {
      ...ref.data,
      columns: [t('date'), t('id'), t('meter'), t('site'), t('quantity'), t('included'), t('extra'), t('price'), t('cost')],
      decimal: (await getLocale()) === 'en' ? '.' : ',',
      timeZone: await getTimeZone(),
      meterName: (meter) => meters(`${meter}.name`),
    });
    return new Response(streamOf(chunks), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    throw error;
  }
}
