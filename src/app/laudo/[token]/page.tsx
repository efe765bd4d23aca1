import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type Analysis, getAnalysis, openReportLink } from '#modules/measure/index.ts';
import { ReportLink } from '#modules/measure/input.ts';
import { RebuiltPanel } from '#modules/measure/ui/rebuild/rebuilt-panel.tsx';
import { Report } from '#modules/measure/ui/report/report.tsx';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TOKEN_PAGE } from '../../(public)/token-page.ts';
import { ReportHeader } from '../../analisar/_report-header.tsx';

export const metadata: Metadata = TOKEN_PAGE;

async function opened(params: Promise<{ token: string }>): Promise<{ token: string; analysis: Analysis } | null> {
  const link = ReportLink.safeParse(await params);
  if (!link.success) return null;
  const ctx = await getVisitor();
  try {
    const analysis = await getAnalysis(ctx, await openReportLink(ctx, link.data));
    return analysis && { token: link.data.token, analysis };
  } catch (error) {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  }
}

/** A shared report, for anyone with its link, until its author revokes it. */
export default async function SharedReportPage({ params }: { params: Promise<{ token: string }> }) {
  const [link, t] = await Promise.all([opened(params), getTranslations('report.share')]);
  const yours = (
    <div className="grid justify-items-start gap-2">
      <ButtonLink href="/analisar" look="primary">
        {t('yours')}
      </ButtonLink>
      <p className="text-sm text-ink-muted">{t('yoursNote')}</p>
    </div>
  );
  if (!link?.analysis.report)
    return (
      <main id="content" className="mx-auto w-full max-w-3xl px-5 py-10 sm:px-8">
        <PageHeader title={t('gone')} lead={t('goneLead')} />
        {yours}
      </main>
    );
  const { token, analysis } = link;
  const { name, report, rebuilt, draft } = analysis;
  const both = rebuilt && report && (
    <RebuiltPanel
      before={{ ...report, measured: report }}
      beforeBytes={report.evidence.html.wireBytes}
      rebuilt={rebuilt}
      host={name}
      draft={draft}
      preview={null}
    />
  );
  return (
    <div className="flex min-h-dvh flex-col">
      <ReportHeader analysis={analysis} pdf={`/laudo/${token}/pdf`} />
      <main id="content" className="mx-auto w-full max-w-[92rem] grow px-5 py-7 sm:px-8 xl:px-12">
        <Report host={name} report={link.analysis.report} rebuilt={both} next={yours} />
      </main>
    </div>
  );
}
