import { getLocale, getTimeZone, getTranslations } from 'next-intl/server';
import { exportAccount } from '#modules/closure/index.ts';
import { streamOf } from '#platform/request/stream-of.ts';
import { getVisitor } from '#platform/session.ts';
import { attachment } from '../../../_shell/attachment.ts';
import { orNotFound } from '../../../_shell/or-not-found.ts';

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
  return orNotFound(async () => {
    const { bytes } = await exportAccount(ctx, { key, words });
    return attachment(streamOf(bytes), 'page-magic.zip', 'application/zip');
  });
}
