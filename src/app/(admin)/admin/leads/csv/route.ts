import { leadsCsv } from '#modules/measure/index.ts';
import { ListLeads } from '#modules/measure/input.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';

/** The list of leads as CSV. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  try {
    const asked = ListLeads.catch({}).parse(Object.fromEntries(new URL(request.url).searchParams));
    const name = `leads-${ctx.now.toISOString().slice(0, 10)}.csv`;
    return new Response(await leadsCsv(ctx, asked), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    throw error;
  }
}
