import { stopMails } from '#modules/measure/index.ts';
import { MailLink } from '#modules/measure/input.ts';
import { anonymousContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { orNotFound } from '../../../../../_shell/or-not-found.ts';

interface Asked {
  params: Promise<{ token: string }>;
}

/** One-click unsubscribe by mail clients; the token in the link is enough (RFC 8058). */
export async function POST(_request: Request, { params }: Asked): Promise<Response> {
  const link = MailLink.safeParse(await params);
  if (!link.success) return new Response(null, { status: 404 });
  return orNotFound(async () => {
    await stopMails(anonymousContext(), link.data);
    return new Response(null, { status: 200 });
  });
}

/** A person who opens the same URL is asked to confirm first. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { token } = await params;
  return Response.redirect(new URL(`/analisar/parar/${encodeURIComponent(token)}`, env().APP_URL), 303);
}
