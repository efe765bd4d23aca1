import { figureCsv } from '#modules/admin/index.ts';
import { GetFigure } from '#modules/admin/input.ts';
import { getVisitor } from '#platform/session.ts';
import { attachment } from '../../../../_shell/attachment.ts';
import { orNotFound } from '../../../../_shell/or-not-found.ts';

/** The rows of a figure as CSV. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const ctx = await getVisitor();
  const asked = GetFigure.safeParse(await params);
  if (!asked.success) return new Response(null, { status: 404 });
  return orNotFound(async () => {
    const text = await figureCsv(ctx, asked.data);
    return attachment(text, `${asked.data.name}-${ctx.now.toISOString().slice(0, 10)}.csv`, 'text/csv; charset=utf-8');
  });
}
