import { redirect } from 'next/navigation';
import { exportSite } from '#modules/build/index.ts';
import { ExportSite } from '#modules/build/input.ts';
import { isAppError } from '#platform/errors.ts';
import { rateHeaders } from '#platform/rate-limit/rate-headers.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { getVisitorOf } from '#platform/session.ts';

/** The draft as an archive, for its owner only; `?form=static` or `react`. If the export fails, the site's page explains why. */
export async function GET(request: Request, { params }: { params: Promise<{ siteId: string }> }) {
  const { siteId } = await params;
  const asked = ExportSite.safeParse({ siteId, form: new URL(request.url).searchParams.get('form') ?? 'static' });
  const ctx = await getVisitorOf(siteId);
  if (!ctx.account || !asked.success) return new Response(null, { status: 404 });
  let reason: string;
  try {
    const limits = rateHeaders('export', await takeRate(ctx, 'export', { headers: request.headers }));
    const { name, body } = await exportSite(ctx, asked.data);
    return new Response(body, {
      headers: [
        ...limits,
        ['Content-Type', 'application/zip'],
        ['Content-Disposition', `attachment; filename="${name}"`],
        ['Cache-Control', 'private, no-store'],
      ],
    });
  } catch (error) {
    if (isAppError(error, 'not_found') && error.reason === 'site_not_found') return new Response(null, { status: 404 });
    if (!isAppError(error)) throw error;
    reason = error.reason;
    if (typeof error.details.seconds === 'number') reason += `&wait=${Math.ceil(error.details.seconds / 60)}`;
  }
  redirect(`/sites/${siteId}?export=${reason}#export`);
}
