import { leadsCsv } from '#modules/measure/index.ts';
import { ListLeads } from '#modules/measure/input.ts';
import { getVisitor } from '#platform/session.ts';
import { attachment } from '../../../../_shell/attachment.ts';
import { orNotFound } from '../../../../_shell/or-not-found.ts';

/** The list of leads as CSV. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  return orNotFound(async () => {
    const asked = ListLeads.catch({}).parse(Object.fromEntries(new URL(request.url).searchParams));
    const name = `leads-${ctx.now.toISOString().slice(0, 10)}.csv`;
    return attachment(await leadsCsv(ctx, asked), name, 'text/csv; charset=utf-8');
  });
}
