import { getTranslations } from 'next-intl/server';
import { exportPerformance } from '#modules/monitoring/index.ts';
import { GetPerformance } from '#modules/monitoring/input.ts';
import { getVisitor } from '#platform/session.ts';
import { slugify } from '#site/slug.ts';
import { attachment } from '../../../../../../_shell/attachment.ts';
import { orNotFound } from '../../../../../../_shell/or-not-found.ts';

/** Daily speed of a site's pages as CSV. */
export async function GET(request: Request, { params }: { params: Promise<{ siteId: string }> }): Promise<Response> {
  const ctx = await getVisitor();
  const days = new URL(request.url).searchParams.get('days') ?? undefined;
  const asked = GetPerformance.safeParse({ ...(await params), days });
  if (!ctx.account || !asked.success) return new Response(null, { status: 404 });
  return orNotFound(async () => {
    const t = await getTranslations('monitoring.performance');
    const text = await exportPerformance(ctx, asked.data, (column) => t(`csvHead.${column}`));
    return attachment(`\ufeff${text}`, `${slugify(t('title'))}-${ctx.now.toISOString().slice(0, 10)}.csv`, 'text/csv; charset=utf-8');
  });
}
