'use client';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { cx } from '#ui/class-names.ts';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { moveLeadAction } from '../../actions.ts';
import { LEAD_STAGES } from '../../input.ts';

export interface ListedLead {
  id: string;
  email: string;
  host: string;
  analysisId: string | null;
  grade: string;
  score: number;
  stage: (typeof LEAD_STAGES)[number];
  note: string;
  consent: string;
  consentedAt: Date;
  tipsConsent: string | null;
  tipsConfirmedAt: Date | null;
  crmConsent: string | null;
  crmConfirmedAt: Date | null;
  stoppedAt: Date | null;
}

type Forget = (previous: ActionResult<void> | null, form: FormData) => Promise<ActionResult<void>>;

/** List of leads with their requests, their stage, and a control to erase them. */
export function LeadList({ leads, forget }: { leads: ListedLead[]; forget: Forget }) {
  const t = useTranslations('measure.leads');
  const format = useFormatter();
  return (
    <ul className="grid divide-y divide-line">
      {leads.map((lead) => (
        <li key={lead.id} className="grid gap-x-8 gap-y-3 py-5 first:pt-0 last:pb-0 lg:grid-cols-[1.4fr_1.4fr_1fr_auto] lg:items-center">
          <div className="grid min-w-0 gap-0.5">
            <a href={`mailto:${lead.email}`} className="text-lg font-semibold wrap-anywhere underline-offset-4 hover:underline">
              {lead.email}
            </a>
            <span className="text-sm text-ink-muted">{format.dateTime(lead.consentedAt, { dateStyle: 'medium', timeStyle: 'short' })}</span>
          </div>
          <div className="grid min-w-0 gap-0.5">
            <span className="font-semibold wrap-anywhere">
              {lead.analysisId ? (
                <Link href={`/analisar/${lead.analysisId}`} className="underline underline-offset-4 hover:text-cobalt">
                  {lead.host}
                </Link>
              ) : (
                lead.host
              )}
            </span>
            <span className="text-sm text-ink-muted tabular-nums">{t('grade', { grade: lead.grade, score: lead.score })}</span>
          </div>
          <StageForm lead={lead} />
          <ForgetForm leadId={lead.id} forget={forget} />
          <p className="text-sm text-ink-muted lg:col-span-4">
            <span className={cx('font-semibold', lead.stoppedAt && 'text-brick')}>
              {t('tips', {
                state: tipsStateOf(lead),
                when: lead.tipsConfirmedAt ? format.dateTime(lead.tipsConfirmedAt, { dateStyle: 'medium' }) : '',
              })}
            </span>{' '}
            {t('agreed', { words: lead.tipsConsent ?? lead.consent })}
            {lead.crmConsent && <CrmConsent confirmedAt={lead.crmConfirmedAt} />}
          </p>
        </li>
      ))}
    </ul>
  );
}

function CrmConsent({ confirmedAt }: { confirmedAt: Date | null }) {
  const t = useTranslations('measure.crm');
  const format = useFormatter();
  const said = confirmedAt ? t('state', { when: format.dateTime(confirmedAt, { dateStyle: 'medium' }) }) : t('unconfirmed');
  return <span className="block font-semibold">{said}</span>;
}

/** Whether the agency may send them mails on its own initiative. */
function tipsStateOf({ tipsConsent, tipsConfirmedAt, stoppedAt }: ListedLead): 'stopped' | 'confirmed' | 'waiting' | 'none' {
  if (stoppedAt) return 'stopped';
  return tipsConfirmedAt ? 'confirmed' : tipsConsent ? 'waiting' : 'none';
}

function StageForm({ lead }: { lead: ListedLead }) {
  const t = useTranslations('measure.leads');
  const own = useTranslations('report.leads');
  const [state, act] = useActionState(moveLeadAction, null);
  return (
    <form action={act} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="leadId" value={lead.id} />
      <select name="stage" defaultValue={lead.stage} aria-label={t('stageOf', { email: lead.email })} className="control">
        {LEAD_STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)}
          </option>
        ))}
      </select>
      <textarea
        name="note"
        rows={2}
        maxLength={2000}
        defaultValue={lead.note}
        aria-label={own('note', { email: lead.email })}
        placeholder={own('notePlaceholder')}
        className="control basis-full"
      />
      <SubmitButton look="secondary">{t('save')}</SubmitButton>
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
    </form>
  );
}

function ForgetForm({ leadId, forget }: { leadId: string; forget: Forget }) {
  const t = useTranslations('measure.leads');
  const [state, act] = useActionState(forget, null);
  return (
    <form action={act}>
      <input type="hidden" name="leadId" value={leadId} />
      <SubmitButton look="quiet">{t('forget')}</SubmitButton>
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
    </form>
  );
}
