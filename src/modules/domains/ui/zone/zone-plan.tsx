'use client';
import { Wand2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { leadHereAction } from '../../actions.ts';
import { ChangeLines } from './change-lines.tsx';
import type { LineView } from './zone-view.ts';

interface ZonePlanProps {
  domainId: string;
  fingerprint: string;
  lines: LineView[];
  /** Sentences: reasons against it, and risks to know. */
  refusals: string[];
  risks: { code: string; sentence: string }[];
}

/** All changes that point the name here, as a diff that is applied exactly as shown or not at all. */
export function ZonePlan({ domainId, fingerprint, lines, refusals, risks }: ZonePlanProps) {
  const t = useTranslations('domains.zone.plan');
  const [state, act] = useActionState(leadHereAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (state?.ok) toast(t('done'));
  }, [state, t]);
  return (
    <>
      <ChangeLines lines={lines} label={t('caption')} />
      {refusals.length > 0 ? (
        <Reasons tone="bad" title={t('refused')} sentences={refusals} />
      ) : (
        <form action={act} onSubmit={keep} className="grid gap-4">
          <input type="hidden" name="domainId" value={domainId} />
          <input type="hidden" name="fingerprint" value={fingerprint} />
          {risks.length > 0 && (
            <>
              <Reasons tone="warn" title={t('risk')} sentences={risks.map(({ sentence }) => sentence)} />
              <Checkbox label={t('confirm')} name="confirmed" value={risks.map(({ code }) => code).join()} required />
            </>
          )}
          {failure && <Notice tone="bad">{failure.message}</Notice>}
          <div>
            <SubmitButton icon={<Wand2 className="size-4" aria-hidden />} pendingLabel={t('pending')}>
              {t('action')}
            </SubmitButton>
          </div>
        </form>
      )}
      {proof}
    </>
  );
}

const Reasons = ({ tone, title, sentences }: { tone: 'bad' | 'warn'; title: string; sentences: string[] }) => (
  <Notice tone={tone} title={title}>
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </Notice>
);
