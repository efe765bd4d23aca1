import { figureCsv } from '#modules/admin/index.ts';
import { GetFigure } from '#modules/admin/input.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';

/** The rows of a figure as CSV. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const ctx = await getVisitor();
  const asked = GetFigure.safeParse(await params);
  if (!asked.success) return new Response(null, { status: 404 });
  try {
    const text = await figureCsv(ctx, asked.data);
    return new Response(text, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${asked.data.name}-${ctx.now.toISOString().slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    throw error;
  }
}
