import { clientsCsv } from '#modules/admin/index.ts';
import { ListClients } from '#modules/admin/input.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';

/** The list of clients as CSV. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  try {
    const text = await clientsCsv(ctx, ListClients.parse(Object.fromEntries(new URL(request.url).searchParams)));
    const name = `clientes-${ctx.now.toISOString().slice(0, 10)}.csv`;
    return new Response(text, {
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
