import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { fontCss } from '#editor/canvas/font-css.ts';
import { frameHtml } from '#editor/canvas/frame-html.ts';
import { fromRoot, previewEnvironment } from '#editor/canvas/renderer.ts';
import { listReleases } from '#modules/build/index.ts';
import { listTemplateLooks, suggestionsFor } from '#modules/generate/index.ts';
import { getSite, requireDraft } from '#modules/sites/index.ts';
import { isUuid } from '#platform/ids.ts';
import { readForTitle, requireUser } from '#platform/session.ts';
import { pagesOf } from '#site/outline.ts';
import { renderPage } from '#site/render.ts';
import { barredPage, pageAccess, pageAccounts } from '../../../../_shell/access.tsx';
import { notHere } from '../../../../_shell/not-here.ts';
import { SiteEditor } from './_site-editor.tsx';
import { editorActions } from './editor-actions.ts';

interface Params {
  params: Promise<{ siteId: string }>;
  /** `check`: opens with the problems that block publishing. */
  searchParams: Promise<{ check?: string | string[] }>;
}

async function siteOf({ params }: Params) {
  const { siteId } = await params;
  const ctx = await requireUser(`/sites/${siteId}/edit`, 'content.edit');
  return { ctx, site: isUuid(siteId) ? await getSite(ctx, { siteId }) : null };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { siteId } = await props.params;
  const site = isUuid(siteId) ? await readForTitle((ctx) => getSite(ctx, { siteId })) : null;
  return { title: site?.name };
}

export default async function EditPage(props: Params) {
  const { ctx, site } = await siteOf(props);
  const home = site && (await requireDraft(ctx, { siteId: site.id }));
  if (!site || !home) return notHere(ctx, (await props.params).siteId, `/sites/${(await props.params).siteId}/edit`);
  const barred = await barredPage(ctx, 'content.edit', site.id);
  if (barred) return <main className="mx-auto max-w-4xl px-5 py-10 sm:px-8">{barred}</main>;
  const { document, revision } = home;
  const accounts = await pageAccounts();
  const several = accounts.length > 1 && accounts.find(({ isCurrent }) => isCurrent);
  const t = await getTranslations('editor');
  const { app, errors, editor, team } = await getMessages();
  const year = ctx.now.getUTCFullYear();
  const locale = document.site.defaultLocale;
  const page = pagesOf(document).find(({ type }) => type === 'home');
  const live = site.releaseId && (await listReleases(ctx, { siteId: site.id })).find(({ id }) => id === site.releaseId);
  const fontFaces = fontCss(`/sites/${site.id}/edit/font/`);
  const names = await getTranslations('templates.names');
  const reader = await getLocale();
  const looks = (await listTemplateLooks(reader)).map((look) => ({
    ...look,
    label: names(look.id),
    picture: `/templates/${reader}-${look.id}.webp`,
  }));
  const drawn = page ? renderPage(document, page.id, locale, previewEnvironment(site.id, year)) : '';
  return (
    <NextIntlClientProvider messages={{ app, errors, editor, team: { request: team.request } } as never}>
      <SiteEditor
        siteId={site.id}
        siteName={site.name}
        accountName={several ? several.name || (await getTranslations('team.switch'))('unnamed') : null}
        document={document}
        revision={revision}
        locale={locale}
        html={frameHtml(fromRoot(drawn, site.id), { fontCss: fontFaces, emptyWords: t('empty') })}
        fontFaces={fontFaces}
        looks={looks}
        ready={suggestionsFor(document, locale)}
        year={year}
        today={ctx.now.toISOString().slice(0, 10)}
        liveSince={live && !site.hasUnpublishedChanges ? live.createdAt : null}
        checks={(await props.searchParams).check !== undefined}
        actions={editorActions(await pageAccess(site.id))}
      />
    </NextIntlClientProvider>
  );
}
