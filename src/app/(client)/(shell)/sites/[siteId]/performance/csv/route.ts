import { getTranslations } from 'next-intl/server';
import { exportPerformance } from '#modules/monitoring/index.ts';
import { GetPerformance } from '#modules/monitoring/input.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';
import { slugify } from '#site/slug.ts';

/** Daily speed of a site's pages as CSV. */
export async function GET(request: Request, { params }: { params: Promise<{ siteId: string }> }): Promise<Response> {
  const ctx = await getVisitor();
  const days = new URL(request.url).searchParams.get('days') ?? undefined;
  const asked = GetPerformance.safeParse({ ...(await params), days });
  if (!ctx.account || !asked.success) return new Response(null, { status: 404 });
  try {
    const t = await getTranslations('monitoring.performance');
    const text = await exportPerformance(ctx, asked.data, (column) => t(`csvHead.${column}`));
    return new Response(`\ufeff${text}`, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${slugify(t('title'))}-${ctx.now.toISOString().slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (isAppError(error, 'not_found') || isAppError(error, 'forbidden')) return new Response(null, { status: 404 });
    throw error;
  }
}
