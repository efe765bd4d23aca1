import { clientsCsv } from '#modules/admin/index.ts';
import { ListClients } from '#modules/admin/input.ts';
import { getVisitor } from '#platform/session.ts';
import { attachment } from '../../../../_shell/attachment.ts';
import { orNotFound } from '../../../../_shell/or-not-found.ts';

/** The list of clients as CSV. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  return orNotFound(async () => {
    const text = await clientsCsv(ctx, ListClients.parse(Object.fromEntries(new URL(request.url).searchParams)));
    const name = `clientes-${ctx.now.toISOString().slice(0, 10)}.csv`;
    return attachment(text, name, 'text/csv; charset=utf-8');
  });
}
