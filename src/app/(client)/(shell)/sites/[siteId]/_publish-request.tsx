import { getTranslations } from 'next-intl/server';
import { doerWords, type Say } from '#modules/audit/ui/sentence.ts';
import { type getPublishRequest, listUnpublished } from '#modules/host/index.ts';
import { PublishRequestPanel } from '#modules/host/ui/publish-request-panel.tsx';
import type { Context } from '#platform/context.ts';

interface PublishRequestProps {
  ctx: Context;
  siteId: string;
  request: NonNullable<Awaited<ReturnType<typeof getPublishRequest>>>;
  mayPublish: boolean;
  /** Name of the account, for authors of the agency. */
  account: Parameters<typeof doerWords>[2];
}

/** The last request to publish, with the changes that an open one is about. */
export async function PublishRequest({ ctx, siteId, request, mayPublish, account }: PublishRequestProps) {
  const audit = await getTranslations('audit');
  const unpublished = request.state === 'open' ? await listUnpublished(ctx, { siteId }) : null;
  const changes = unpublished?.map(({ line, doer }) => ({ line, author: doer && doerWords(audit as Say, { doer }, account) })) ?? null;
  const personId = ctx.actor.kind === 'user' ? ctx.actor.id : '';
  return <PublishRequestPanel request={request} reader={{ personId, mayPublish }} changes={changes} now={ctx.now} />;
}
