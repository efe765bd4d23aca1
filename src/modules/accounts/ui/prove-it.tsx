'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { proveByCodeAction, proveByPasswordAction, sendProofCodeAction } from '../actions.ts';
import { PasswordField } from './password-field.tsx';

interface ProveItProps {
  open: boolean;
  onClose: () => void;
  onProven: () => void;
}

/** Asks who sits here, by the present password or by a code that is mailed, in front of what is being done. */
export function ProveIt({ open, onClose, onProven }: ProveItProps) {
  const t = useTranslations('accounts.prove');
  const app = useTranslations('app');
  const [by, setBy] = useState<'password' | 'code'>('password');
  useEffect(() => {
    if (!open) setBy('password');
  }, [open]);
  if (!open) return null;
  // At the end of the page: a form must not stand inside the form whose act is waiting.
  return createPortal(
    <Dialog open onClose={onClose} title={t('title')} closeLabel={app('close')}>
      <p className="text-ink-muted">{t('lead')}</p>
      {by === 'password' ? (
        <ByPassword onProven={onProven} onCode={() => setBy('code')} />
      ) : (
        <ByCode onProven={onProven} onPassword={() => setBy('password')} />
      )}
    </Dialog>,
    document.body,
  );
}

function ByPassword({ onProven, onCode }: { onProven: () => void; onCode: () => void }) {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(proveByPasswordAction, null);
  const [sent, send] = useActionState(sendProofCodeAction, null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the dialog has opened, which puts the focus on its first button.
    const later = setTimeout(() => body.current?.querySelector('input')?.focus());
    return () => clearTimeout(later);
  }, []);
  const failure = state?.ok === false ? state : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (state?.ok) onProven();
  }, [state]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (sent?.ok) onCode();
  }, [sent]);
  return (
    <div ref={body} className="grid gap-5">
      <form action={act} className="grid gap-5" noValidate>
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <PasswordField label={t('prove.password')} autoComplete="current-password" error={failure?.fields?.password} />
        <SubmitButton size="lg" pendingLabel={t('prove.pending')}>
          {t('prove.submit')}
        </SubmitButton>
      </form>
      <form action={send} className="grid gap-3 border-t border-line pt-5">
        {sent?.ok === false && <Notice tone="bad">{sent.message}</Notice>}
        <SubmitButton look="secondary" pendingLabel={t('signIn.sending')}>
          {t('prove.byCode')}
        </SubmitButton>
      </form>
    </div>
  );
}

function ByCode({ onProven, onPassword }: { onProven: () => void; onPassword: () => void }) {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(proveByCodeAction, null);
  const failure = state?.ok === false ? state : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (state?.ok) onProven();
  }, [state]);
  return (
    <form action={act} className="grid gap-5" noValidate>
      <Notice tone="good">{t('prove.sent')}</Notice>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <Field
        label={t('code.label')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9 ]*"
        maxLength={12}
        required
        autoFocus
        error={failure?.fields?.code}
        className="text-center font-mono text-2xl tracking-[0.35em] tabular-nums"
      />
      <SubmitButton size="lg" pendingLabel={t('prove.pending')}>
        {t('prove.submit')}
      </SubmitButton>
      <Button look="secondary" onClick={onPassword}>
        {t('prove.byPassword')}
      </Button>
    </form>
  );
}
