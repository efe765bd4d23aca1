import { ArrowLeft, ArrowRight, ExternalLink } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { findPreviewed } from '#modules/generate/index.ts';
import { PreviewFrame } from '#modules/generate/ui/preview-frame.tsx';
import { getVisitor } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Monogram, Wordmark } from '#ui/wordmark.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('understood.seen'))('title'), robots: { index: false } };
}

const PREVIEW = '/understood/site/preview/index.html';

/** The whole site of a visitor's words, to be looked at before an account is asked for. */
export default async function SeenPage() {
  const ctx = await getVisitor();
  if (ctx.account) redirect('/understood');
  const own = await findPreviewed(ctx);
  if (!own) redirect('/');
  const [t, app, { sites }] = await Promise.all([getTranslations('understood.seen'), getTranslations('app'), getMessages()]);
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="sticky top-(--band) z-20 flex h-16 items-center justify-between gap-4 border-b border-line bg-paper px-5 sm:px-8 xl:px-10">
        <Link href="/" aria-label={app('name')} className="inline-flex min-h-11 min-w-11 items-center">
          <Monogram className="size-7 sm:hidden" />
          <span className="inline-flex max-sm:hidden">
            <Wordmark name={app('name')} />
          </span>
        </Link>
        <Link href="/understood" className="inline-flex min-h-11 items-center gap-1.5 font-semibold hover:text-cobalt">
          <ArrowLeft className="size-4" aria-hidden />
          {t('change')}
        </Link>
      </header>
      <main
        id="content"
        className="grid w-full grow content-start gap-5 px-5 pt-6 pb-36 sm:px-8 lg:grid-cols-[19rem_minmax(0,1fr)] lg:gap-10 lg:pb-8 xl:px-10"
      >
        <div className="grid content-start gap-5 lg:sticky lg:top-22 lg:self-start">
          <div className="grid gap-2">
            <h1 className="text-3xl">{t('title')}</h1>
            <p className="text-lg text-ink-muted">{t('lead')}</p>
          </div>
          <div className="grid gap-2 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:border-t max-lg:border-line max-lg:bg-surface max-lg:p-3 max-lg:pb-[max(0.75rem,env(safe-area-inset-bottom))]">
            <ButtonLink
              href={`/sign-up?next=${encodeURIComponent('/understood?go=1')}`}
              look="primary"
              size="lg"
              trailing={<ArrowRight className="size-5" aria-hidden />}
            >
              {t('keep')}
            </ButtonLink>
            <p className="text-sm text-ink-muted">{t('account')}</p>
          </div>
          <a
            href={PREVIEW}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center gap-2 justify-self-start font-semibold text-cobalt"
          >
            {t('open')}
            <ExternalLink className="size-4" aria-hidden />
          </a>
        </div>
        <div className="h-[78dvh] min-h-112 lg:h-[calc(100dvh-7.5rem)]">
          <NextIntlClientProvider messages={{ sites: { ready: sites.ready } } as never}>
            <PreviewFrame key={own.of} src={PREVIEW} title={t('preview')} />
          </NextIntlClientProvider>
        </div>
      </main>
    </div>
  );
}
