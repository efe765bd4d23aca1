import { Share2 } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getFormatter, getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { getPendingPrompt } from '#modules/generate/index.ts';
import {
  type Analysis,
  getAnalysis,
  getAnalysisProgress,
  hasCrm,
  hasReportLink,
  listPastGrades,
  turnstileSiteKey,
} from '#modules/measure/index.ts';
import { AgainButton } from '#modules/measure/ui/analyses/again-button.tsx';
import { AnalyzeForm } from '#modules/measure/ui/analyses/analyze-form.tsx';
import { FollowAnalysis } from '#modules/measure/ui/analyses/follow-analysis.tsx';
import { BesidePanel } from '#modules/measure/ui/rebuild/beside-panel.tsx';
import { RebuildForm } from '#modules/measure/ui/rebuild/rebuild-form.tsx';
import { RebuiltPanel } from '#modules/measure/ui/rebuild/rebuilt-panel.tsx';
import { Measuring } from '#modules/measure/ui/report/measuring.tsx';
import { PastGrades } from '#modules/measure/ui/report/past-grades.tsx';
import { Report } from '#modules/measure/ui/report/report.tsx';
import { ShareReport } from '#modules/measure/ui/report/share-report.tsx';
import { KeepReportForm } from '#modules/notifications/ui/keep-report-form.tsx';
import { isUuid } from '#platform/ids.ts';
import { getVisitor } from '#platform/session.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { ReportHeader } from '../_report-header.tsx';

interface Props {
  params: Promise<{ analysisId: string }>;
  /** `com`: id of an analysis to compare with; `pdf`: reason the PDF failed. */
  searchParams: Promise<{ com?: string | string[]; pdf?: string | string[] }>;
}

const load = cache(async (analysisId: string) => (isUuid(analysisId) ? getAnalysis(await getVisitor(), { analysisId }) : null));

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const analysis = await load((await params).analysisId);
  const t = await getTranslations('measure');
  // A report is only for people with its link: it criticises somebody's site.
  return { title: analysis ? `${analysis.name} · ${t('title')}` : t('title'), robots: { index: false } };
}

export default async function AnalysisPage({ params, searchParams }: Props) {
  const [{ analysisId }, { com, pdf }] = await Promise.all([params, searchParams]);
  const analysis = await load(analysisId);
  if (!analysis) notFound();
  const other = typeof com === 'string' && com !== analysisId ? await load(com) : null;
  const [{ measure, report, errors }, t] = await Promise.all([getMessages(), getTranslations()]);
  const refusal = `errors.reason.${pdf}` as 'errors.reason.busy';
  return (
    <NextIntlClientProvider
      messages={
        {
          measure: { new: measure.new, door: measure.door, beside: measure.beside, keep: measure.keep },
          report: { share: report.share },
          errors,
        } as never
      }
    >
      <div className="flex min-h-dvh flex-col">
        <ReportHeader analysis={analysis} pdf={`/analisar/${analysisId}/pdf`}>
          <a href="#mandar" className={buttonClass('secondary')}>
            <Share2 className="size-4" aria-hidden />
            {t('measure.header.share')}
          </a>
        </ReportHeader>
        <main id="content" className="mx-auto w-full max-w-[92rem] grow px-5 py-7 sm:px-8 xl:px-12">
          {typeof pdf === 'string' && t.has(refusal) && (
            <Notice tone="warn">{t(refusal, { seconds: 60, wait: 1, unit: '' } as never)}</Notice>
          )}
          <Body analysis={analysis} other={other} />
        </main>
      </div>
    </NextIntlClientProvider>
  );
}

async function Body({ analysis, other }: { analysis: Analysis; other: Analysis | null }) {
  const { id, name, stage, known, report, rebuilt, draft, address, finishedAt } = analysis;
  if (stage === 'failed') return <Failed analysis={analysis} />;
  const progress = analysis.isFinal ? null : await getAnalysisProgress(await getVisitor(), { analysisId: id });
  const follow = progress && <FollowAnalysis id={id} seen={progress.seen} />;
  if (!report)
    return (
      <>
        {follow}
        <Measuring host={name} stage={stage} evidence={known} ahead={progress?.ahead ?? 0} />
      </>
    );
  const [t, fresh, words, keep, format, pending, past, isShared] = await Promise.all([
    getTranslations('measure.fresh'),
    getTranslations('measure.new'),
    getTranslations('measure.beside'),
    getTranslations('measure.keep'),
    getFormatter(),
    rebuilt ? getPendingPrompt(await getVisitor()) : null,
    finishedAt ? listPastGrades(await getVisitor(), { analysisId: id }) : [],
    finishedAt ? hasReportLink(await getVisitor(), { analysisId: id }) : false,
  ]);
  return (
    <>
      {follow}
      {other && <Beside analysis={analysis} other={other} />}
      <Report
        host={name}
        report={report}
        isLooking={stage === 'lab'}
        ahead={progress?.ahead ?? 0}
        rebuilt={
          rebuilt && (
            <RebuiltPanel
              before={{ ...report, measured: report }}
              beforeBytes={report.evidence.html.wireBytes}
              rebuilt={rebuilt}
              host={name}
              draft={draft}
              preview={pending?.of === rebuilt.of ? `/analisar/${id}/novo/index.html` : null}
            />
          )
        }
        bar={
          !rebuilt && (
            <a href="#refazer" className={cx(buttonClass(report.score.total >= 90 ? 'secondary' : 'primary', 'lg'), 'w-full')}>
              {fresh('action')}
            </a>
          )
        }
        next={<RebuildForm analysisId={id} quiet={report.score.total >= 90} />}
      />
      {finishedAt && <PastGrades past={past} now={{ at: finishedAt, grade: report.score.grade, score: report.score.total }} />}
      {finishedAt && (
        <div className="mt-14 grid gap-x-12 gap-y-12 border-t border-line pt-10 lg:grid-cols-3 print:hidden">
          <section className="grid content-start gap-3">
            <h2 className="text-xl">{keep('title')}</h2>
            <KeepReportForm analysisId={id} asksContact={hasCrm()} />
          </section>
          <ShareReport analysisId={id} host={name} isOpen={isShared} />
          {!other && (
            <section className="grid content-start gap-3">
              <h2 className="text-xl">{words('ask')}</h2>
              <AnalyzeForm compact beside={id} challenge={turnstileSiteKey()} />
            </section>
          )}
        </div>
      )}
      {finishedAt && (
        <footer className="mt-12 print:hidden flex flex-wrap items-center justify-between gap-3 border-t border-line pt-5">
          <p className="text-sm text-ink-muted">
            {t('said', { when: format.dateTime(finishedAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
          </p>
          <AgainButton address={address} challenge={turnstileSiteKey()} label={t('again')} />
        </footer>
      )}
    </>
  );
}

/** Progress of the other site's analysis. */
async function Beside({ analysis, other }: { analysis: Analysis; other: Analysis }) {
  const t = await getTranslations('measure.beside');
  if (other.stage === 'failed') return <Notice tone="warn">{t('failed', { host: other.name })}</Notice>;
  const progress = other.isFinal ? null : await getAnalysisProgress(await getVisitor(), { analysisId: other.id });
  const running = [other, analysis].find(({ isFinal }) => !isFinal);
  const compared = ({ id, name: host, report }: Analysis) => report && { ...report, measured: report, host, href: `/analisar/${id}` };
  const [one, two] = [compared(analysis), compared(other)];
  return (
    <div className="mb-10 grid gap-3">
      {progress && <FollowAnalysis id={other.id} seen={progress.seen} />}
      {one && two && !running ? <BesidePanel sites={[one, two]} /> : <Progress label={t('measuring', { host: (running ?? other).name })} />}
    </div>
  );
}

/** These are our faults or pass by themselves; after all others, describing the business is as good as analysing the site. */
const OURS = ['unknown', 'took_too_long', 'name_server_silent'];

async function Failed({ analysis: { id, name: host, address, error, errorStatus } }: { analysis: Analysis }) {
  const t = await getTranslations('measure.failed');
  const key = `reason.${error}` as 'reason.unknown';
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6">
      <h1 className="text-title wrap-anywhere">{t('title', { host })}</h1>
      <Notice tone="warn">{t(t.has(key) ? key : 'reason.unknown', { status: errorStatus ?? 0 } as never)}</Notice>
      <div className="flex flex-wrap items-start gap-3">
        <AgainButton address={address} challenge={turnstileSiteKey()} label={t('again')} look="primary" />
        {!OURS.includes(error ?? 'unknown') && t.has(key) && <ButtonLink href="/#describe">{t('tell')}</ButtonLink>}
      </div>
      <p className="text-sm text-ink-muted">{t('id', { id })}</p>
    </div>
  );
}
