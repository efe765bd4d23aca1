import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { getSite, requireDraft } from '#modules/sites/index.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { barredPage, pageAccess } from '../../../../../_shell/access.tsx';
import { notHere } from '../../../../../_shell/not-here.ts';
import { editorActions } from '../../../../sites/[siteId]/edit/editor-actions.ts';
import { Business } from './_business.tsx';

interface Params {
  params: Promise<{ siteId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editor.business'))('title') };
}

export default async function BusinessPage({ params }: Params) {
  const { siteId } = await params;
  const ctx = await requireUser(`/sites/${siteId}/business`, 'content.edit');
  const site = isUuid(siteId) ? await getSite(ctx, { siteId }) : null;
  if (!site) return notHere(ctx, siteId, `/sites/${siteId}/business`);
  const barred = await barredPage(ctx, 'content.edit', siteId);
  if (barred) return barred;
  const { document, revision } = await requireDraft(ctx, { siteId });
  const t = await getTranslations('sites');
  const { app, errors, editor, team } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ app, errors, editor, team: { request: team.request } } as never}>
      <Link href={`/sites/${siteId}`} className="mb-2 inline-flex min-h-11 items-center gap-1.5 font-medium text-ink-muted hover:text-ink">
        <ArrowLeft className="size-4" aria-hidden />
        {site.name || t('untitled')}
      </Link>
      <Business
        siteId={siteId}
        document={document}
        revision={revision}
        locale={document.site.defaultLocale}
        today={ctx.now.toISOString().slice(0, 10)}
        actions={editorActions(await pageAccess(siteId))}
      />
    </NextIntlClientProvider>
  );
}
