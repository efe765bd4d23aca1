import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getPlan } from '#modules/billing/index.ts';
import { LimitReached } from '#modules/billing/ui/plans/limit-reached.tsx';
import { TemplatePicture } from '#modules/generate/ui/template-card.tsx';
import { TemplateForm } from '#modules/generate/ui/template-form.tsx';
import { getUsage } from '#modules/metering/index.ts';
import { requireUser } from '#platform/session.ts';
import { isTemplateId, TEMPLATES } from '#templates/templates.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../../../_shell/access.tsx';

interface Params {
  params: Promise<{ templateId: string }>;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { templateId } = await params;
  return isTemplateId(templateId) ? { title: (await getTranslations('templates'))(`names.${templateId}`) } : {};
}

export default async function StartFromTemplatePage({ params }: Params) {
  const { templateId } = await params;
  const ctx = await requireUser(`/sites/new/template/${templateId}`, 'site.create');
  const barred = await barredPage(ctx, 'site.create');
  if (barred) return barred;
  if (!isTemplateId(templateId)) notFound();
  const t = await getTranslations('templates');
  const names = await getTranslations('plan.names');
  const [{ sites }, plan] = await Promise.all([getUsage(ctx), getPlan(ctx)]);
  const full = sites.limit !== null && sites.used >= sites.limit;
  return (
    <>
      <Link
        href={`/templates/${templateId}`}
        className="mb-2 inline-flex min-h-11 items-center gap-1.5 font-medium text-ink-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
        {t('see', { name: t(`names.${templateId}`) })}
      </Link>
      <PageHeader title={t(`names.${templateId}`)} lead={t('form.lead')} />
      {full ? (
        <LimitReached
          meter="sites"
          limit={sites.limit!}
          resetsAt={null}
          plan={names(plan.key)}
          back={`/sites/new/template/${templateId}`}
        />
      ) : (
        <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
          <TemplateForm template={templateId} slots={TEMPLATES[templateId].slots} />
          <TemplatePicture id={templateId} sizes="26rem" className="h-auto w-full rounded-card border border-line max-lg:hidden" />
        </div>
      )}
    </>
  );
}
