import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { PreviewFrame } from '#modules/generate/ui/preview-frame.tsx';
import { getSessionUser } from '#platform/session.ts';
import { isTemplateId } from '#templates/templates.ts';
import { ButtonLink } from '#ui/button.tsx';

interface Params {
  params: Promise<{ templateId: string }>;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { templateId } = await params;
  const t = await getTranslations('templates');
  return isTemplateId(templateId) ? { title: t(`names.${templateId}`), description: t(`about.${templateId}`) } : {};
}

export default async function TemplatePage({ params }: Params) {
  const { templateId } = await params;
  if (!isTemplateId(templateId)) notFound();
  const t = await getTranslations('templates');
  const { sites } = await getMessages();
  const name = t(`names.${templateId}`);
  const start = `/sites/new/template/${templateId}`;
  // The choice is carried in the URL through signing up or in.
  const href = (await getSessionUser()) ? start : `/sign-up?next=${encodeURIComponent(start)}`;
  return (
    <main
      id="content"
      className="mx-auto grid max-w-[96rem] gap-5 px-5 pt-6 pb-28 sm:px-8 lg:grid-cols-[19rem_minmax(0,1fr)] lg:gap-10 lg:pt-10 lg:pb-10 xl:px-20"
    >
      <div className="grid content-start gap-5 lg:sticky lg:top-24 lg:self-start">
        <Link
          href="/templates"
          className="inline-flex min-h-11 items-center gap-1.5 justify-self-start font-medium text-ink-muted hover:text-ink"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {t('back')}
        </Link>
        <div className="grid gap-2">
          <h1 className="text-3xl">{name}</h1>
          <p className="text-lg text-ink-muted">{t(`about.${templateId}`)}</p>
        </div>
        <div className="grid max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:border-t max-lg:border-line max-lg:bg-surface max-lg:p-3 max-lg:pb-[max(0.75rem,env(safe-area-inset-bottom))]">
          <ButtonLink href={href} look="primary" size="lg" trailing={<ArrowRight className="size-5" aria-hidden />}>
            {t('use')}
          </ButtonLink>
        </div>
        <p className="border-l-4 border-marigold pl-4 text-ink-muted max-lg:hidden">{t('note')}</p>
      </div>
      <div className="h-[74dvh] min-h-112 lg:h-[calc(100dvh-9rem)]">
        <NextIntlClientProvider messages={{ sites: { ready: sites.ready } } as never}>
          <PreviewFrame src={`/templates/${templateId}/preview/index.html`} title={t('preview', { name })} />
        </NextIntlClientProvider>
      </div>
      <p className="border-l-4 border-marigold pl-4 text-ink-muted lg:hidden">{t('note')}</p>
    </main>
  );
}
