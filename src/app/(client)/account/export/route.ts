import { getLocale, getTimeZone, getTranslations } from 'next-intl/server';
import { exportAccount } from '#modules/closure/index.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';

function streamOf(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void bytes.return(undefined),
  });
}

/** All data of an account as one streamed archive. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  const key = new URL(request.url).searchParams.get('key')?.slice(0, 200) ?? '';
  if (!ctx.account) return new Response(null, { status: 404 });
  const t = await getTranslations('billing.csv');
  const columns = [t('date'), t('id'), t('meter'), t('site'), t('quantity'), t('included'), t('extra'), t('price'), t('cost')];
  const words = {
    columns,
    decimal: (await getLocale()) === 'en' ? '.' : ',',
    timeZone: await getTimeZone(),
    meterName: (meter: string) => meter,
  } as const;
  try {
    const { bytes } = await exportAccount(ctx, { key, words });
    return new Response(streamOf(bytes), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="page-magic.zip"',
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    if (isAppError(error, 'forbidden')) return new Response(null, { status: 404 });
    throw error;
  }
}
