import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Visit } from '#modules/accounts/index.ts';
import { EndVisit } from '#modules/accounts/ui/visits/end-visit.tsx';
import { VisitPages } from '#modules/accounts/ui/visits/visit-pages.tsx';
import { VisitTime } from '#modules/accounts/ui/visits/visit-time.tsx';
import { Badge } from '#ui/badge.tsx';
import type { ActivityLine } from '../list-activity.ts';
import { deedWords, type Say } from './sentence.ts';

interface VisitListProps {
  visits: readonly Visit[];
  /** By visit id; null for readers who may not see them. */
  changes: ReadonlyMap<string, readonly ActivityLine[]> | null;
  /** Renders the text changes in drafts made on a visit. */
  editsOf: (visitId: string) => ReactNode;
  /** Renders the form that asks the agency about a visit. */
  askAbout: (visit: Visit) => ReactNode;
  mayManage: boolean;
  /** By id. */
  siteNames: ReadonlyMap<string, string>;
}

/** Agency visits to the account: reason, time, pages seen and changes made. */
export function VisitList({ visits, changes, editsOf, askAbout, mayManage, siteNames }: VisitListProps) {
  const t = useTranslations('visits.page');
  return (
    <ul aria-label={t('list')} className="grid gap-5">
      {visits.map((visit) => (
        <VisitCard
          key={visit.id}
          visit={visit}
          changes={changes && (changes.get(visit.id) ?? [])}
          edits={editsOf(visit.id)}
          askForm={askAbout(visit)}
          mayManage={mayManage}
          siteNames={siteNames}
        />
      ))}
    </ul>
  );
}

interface VisitCardProps {
  visit: Visit;
  changes: readonly ActivityLine[] | null;
  edits: ReactNode;
  askForm: ReactNode;
  mayManage: boolean;
  /** By id. */
  siteNames: ReadonlyMap<string, string>;
}

function VisitCard({ visit, changes, edits, askForm, mayManage, siteNames }: VisitCardProps) {
  const t = useTranslations('visits.page');
  const { id, staffName, reason, endedAt, mode, askedAt } = visit;
  return (
    <li className="grid gap-5 rounded-card border border-line bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1.5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 className="text-xl wrap-anywhere">{staffName}</h2>
            {!endedAt && <Badge tone="warn">{t('now')}</Badge>}
            <Badge tone="neutral">{t(mode === 'write' ? 'wrote' : 'looked')}</Badge>
          </div>
          <p className="text-ink-muted">
            <VisitTime visit={visit} />
          </p>
          <p className="wrap-anywhere">
            <span className="text-ink-muted">{t('reason')}:</span> {reason}
          </p>
        </div>
        {mayManage && (
          <div className="flex flex-wrap items-center gap-3">
            {!endedAt && <EndVisit visitId={id} name={staffName} by="client" />}
            {!askedAt && askForm}
          </div>
        )}
      </div>
      {mayManage && <Question visit={visit} />}
      <div className="grid gap-5 border-t border-line pt-5 sm:grid-cols-2">
        <div className="grid min-w-0 content-start gap-2">
          <h3 className="font-semibold">{t('pages')}</h3>
          <VisitPages pages={visit.pages} siteNames={siteNames} linked />
        </div>
        <div className="grid min-w-0 content-start gap-4">
          <Changes changes={changes} />
          {edits}
        </div>
      </div>
    </li>
  );
}

/** The question asked about a visit, and where its answer goes. */
function Question({ visit: { askedAt, answeredAt, question } }: { visit: Visit }) {
  const t = useTranslations('visits.page');
  const format = useFormatter();
  if (!askedAt) return null;
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  return (
    <div className="grid gap-2">
      <p className="text-sm text-ink-muted">
        {t('asked', { date: day(askedAt) })} {answeredAt ? t('answered', { date: day(answeredAt) }) : t('answerComes')}
      </p>
      {question && <blockquote className="border-l-4 border-edge pl-4 whitespace-pre-line wrap-anywhere">{question}</blockquote>}
    </div>
  );
}

function Changes({ changes }: { changes: readonly ActivityLine[] | null }) {
  const t = useTranslations('visits.page');
  const say = useTranslations('audit');
  const format = useFormatter();
  return (
    <div className="grid content-start gap-2">
      <h3 className="font-semibold">{t('changes')}</h3>
      {!changes && <p className="text-ink-muted">{t('changesHidden')}</p>}
      {changes?.length === 0 && <p className="text-ink-muted">{t('noChanges')}</p>}
      {changes && changes.length > 0 && (
        <ul className="grid gap-1.5">
          {changes.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never move
            <li key={i} className="wrap-anywhere">
              <span className="text-ink-muted tabular-nums">{format.dateTime(line.at, { timeStyle: 'short' })}</span>{' '}
              {deedWords(say as Say, line)}
              {line.times > 1 && <span className="text-ink-muted"> · {say('times', { times: line.times })}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
