'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import {
  passkeyToProveAction,
  proofWaysAction,
  proveByCodeAction,
  proveByFactorAction,
  proveByPasskeyAction,
  proveByPasswordAction,
  sendProofCodeAction,
} from '../../actions.ts';
import { CodeField } from '../sign-in/code-field.tsx';
import { PasskeyButton } from '../sign-in/passkey-button.tsx';
import { PasswordField } from '../sign-in/password-field.tsx';

type Way = 'password' | 'code' | 'factor';

interface ProveItProps {
  open: boolean;
  /** Only the second factor is accepted. */
  factorOnly: boolean;
  onClose: () => void;
  onProven: () => void;
}

/** Dialog that proves identity, by password, mailed code or second factor, before the pending action continues. */
export function ProveIt({ open, factorOnly, onClose, onProven }: ProveItProps) {
  const t = useTranslations('accounts.prove');
  const app = useTranslations('app');
  const passkey = useTranslations('accounts.passkey');
  const [ways, setWays] = useState({ app: false, passkey: false });
  const hasFactor = ways.app || ways.passkey;
  const [by, setBy] = useState<Way | null>(null);
  useEffect(() => {
    if (!open) return setBy(null);
    let asked = true;
    proofWaysAction(null, {})
      .catch(() => null)
      .then((answer) => {
        if (!asked) return;
        const has = answer?.ok ? answer.data : { app: false, passkey: false };
        setWays(has);
        setBy(factorOnly || has.app || has.passkey ? 'factor' : 'password');
      });
    return () => {
      asked = false;
    };
  }, [open, factorOnly]);
  if (!open) return null;
  // Rendered in a portal: a form must not be nested in the pending form.
  return createPortal(
    <Dialog open onClose={onClose} title={t('title')} closeLabel={app('close')}>
      <p className="text-ink-muted">{t('lead')}</p>
      {by === null && <Skeleton className="h-40 w-full" />}
      {by === 'password' && <ByPassword onProven={onProven} onCode={() => setBy('code')} />}
      {by === 'code' && <ByCode onProven={onProven} onPassword={() => setBy('password')} />}
      {by === 'factor' && <ByFactor onProven={onProven} />}
      {by === 'factor' && ways.passkey && (
        <PasskeyButton
          label={passkey('use')}
          begin={() => passkeyToProveAction(null, {})}
          finish={(response) => proveByPasskeyAction(null, { response })}
          onDone={onProven}
        />
      )}
      {by === 'factor' && !factorOnly && <Button onClick={() => setBy('password')}>{t('byPassword')}</Button>}
      {(by === 'password' || by === 'code') && hasFactor && <Button onClick={() => setBy('factor')}>{t('byFactor')}</Button>}
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
    // After the dialog has opened, because that focuses its first button.
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
      <CodeField label={t('code.label')} error={failure?.fields?.code} />
      <SubmitButton size="lg" pendingLabel={t('prove.pending')}>
        {t('prove.submit')}
      </SubmitButton>
      <Button look="secondary" onClick={onPassword}>
        {t('prove.byPassword')}
      </Button>
    </form>
  );
}

function ByFactor({ onProven }: { onProven: () => void }) {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(proveByFactorAction, null);
  const failure = state?.ok === false ? state : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (state?.ok) onProven();
  }, [state]);
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <Field
        label={t('prove.factor')}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        required
        autoFocus
        error={failure?.fields?.code}
        className="text-center font-mono text-xl tracking-[0.15em]"
      />
      <SubmitButton size="lg" pendingLabel={t('prove.pending')}>
        {t('prove.submit')}
      </SubmitButton>
    </form>
  );
}
