'use client';
import { startRegistration } from '@simplewebauthn/browser';
import { KeyRound, Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { addPasskeyAction, beginPasskeyAction, removePasskeyAction } from '../../actions.ts';
import type { PasskeyView } from '../../passkeys/list-passkeys.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useProof } from './use-proof.tsx';

/** The person's passkeys: add one on this device, or remove one. */
export function PasskeyPanel({ passkeys }: { passkeys: readonly PasskeyView[] }) {
  const t = useTranslations('security.passkeys');
  return (
    <Panel title={t('title')} lead={t('lead')}>
      {passkeys.length > 0 && (
        <ul aria-label={t('title')} className="divide-y divide-line">
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <AddPasskey />
    </Panel>
  );
}

function PasskeyLine({ passkey: { id, name, createdAt, lastUsedAt } }: { passkey: PasskeyView }) {
  const t = useTranslations('security.passkeys');
  const format = useFormatter();
  const [state, act] = useActionState(removePasskeyAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0 sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="flex min-w-0 gap-3">
        <KeyRound className="mt-0.5 size-5 shrink-0 text-ink-muted" aria-hidden />
        <div className="grid min-w-0 gap-0.5">
          <p className="font-semibold wrap-anywhere">{name}</p>
          <p className="text-sm text-ink-muted">
            {t('made', { date: day(createdAt) })}
            {lastUsedAt && ` · ${t('used', { date: day(lastUsedAt) })}`}
          </p>
        </div>
      </div>
      <form action={act} onSubmit={keep} className="grid gap-2">
        <input type="hidden" name="id" value={id} />
        <SubmitButton look="secondary" pendingLabel={t('removing')} aria-label={t('removeOf', { name })}>
          {t('remove')}
        </SubmitButton>
        {failure && <p className="text-sm font-medium text-brick">{failure.message}</p>}
      </form>
      {proof}
    </li>
  );
}

function AddPasskey() {
  const t = useTranslations('security.passkeys');
  const factor = useTranslations('security.factor');
  const app = useTranslations('app');
  const router = useRouter();
  const [state, act] = useActionState(beginPasskeyAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const [problem, setProblem] = useState<string | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const asked = useRef<unknown>(null);
  useEffect(() => {
    if (!state?.ok || asked.current === state.data) return;
    asked.current = state.data;
    const make = async () => {
      setProblem(null);
      const response = await startRegistration({ optionsJSON: state.data }).catch(() => null);
      if (!response) return setProblem(t('stopped'));
      const answer = await addPasskeyAction(null, { response: JSON.stringify(response) });
      if (!answer.ok) return setProblem(answer.message);
      if (answer.data.codes.length > 0) setCodes(answer.data.codes);
      else startTransition(() => router.refresh());
    };
    void make();
  }, [state, t, router]);
  const done = () => {
    setCodes([]);
    startTransition(() => router.refresh());
  };
  const said = failure?.message ?? problem;
  return (
    <>
      <form action={act} onSubmit={keep} className="grid justify-items-start gap-3">
        {said && <Notice tone="bad">{said}</Notice>}
        <SubmitButton look="secondary" icon={<Plus className="size-5" aria-hidden />} pendingLabel={t('adding')}>
          {t('add')}
        </SubmitButton>
      </form>
      {proof}
      <Dialog open={codes.length > 0} onClose={done} title={factor('codesTitle')} closeLabel={app('close')}>
        <RecoveryCodes codes={codes} onKept={done} />
      </Dialog>
    </>
  );
}
