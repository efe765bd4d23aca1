import { getTimeZone } from 'next-intl/server';
import { streamAudit } from '#modules/audit/index.ts';
import { ListAudit } from '#modules/audit/input.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';

/** The audit as JSON Lines, for admins. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  try {
    const filter = ListAudit.parse(Object.fromEntries(new URL(request.url).searchParams));
    const body = await streamAudit(ctx, { ...filter, timeZone: await getTimeZone() });
    return new Response(body, {
      headers: {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'content-disposition': `attachment; filename="audit-${ctx.now.toISOString().slice(0, 10)}.jsonl"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    throw error;
  }
}
