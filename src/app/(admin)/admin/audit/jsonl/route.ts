import { getTimeZone } from 'next-intl/server';
import { streamAudit } from '#modules/audit/index.ts';
import { ListAudit } from '#modules/audit/input.ts';
import { getVisitor } from '#platform/session.ts';
import { attachment } from '../../../../_shell/attachment.ts';
import { orNotFound } from '../../../../_shell/or-not-found.ts';

/** The audit as JSON Lines, for admins. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  return orNotFound(async () => {
    const filter = ListAudit.parse(Object.fromEntries(new URL(request.url).searchParams));
    const body = await streamAudit(ctx, { ...filter, timeZone: await getTimeZone() });
    return attachment(body, `audit-${ctx.now.toISOString().slice(0, 10)}.jsonl`, 'application/x-ndjson; charset=utf-8');
  });
}
