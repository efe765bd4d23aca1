'use client';
import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from '@simplewebauthn/browser';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

interface PasskeyButtonProps {
  label: string;
  begin: () => Promise<ActionResult<PublicKeyCredentialRequestOptionsJSON>>;
  /** Returns undefined if it has redirected. */
  finish: (response: string) => Promise<ActionResult | undefined>;
  onDone?: () => void;
}

/** Requests a passkey from the device and has the response verified. */
export function PasskeyButton({ label, begin, finish, onDone }: PasskeyButtonProps) {
  const t = useTranslations('accounts.passkey');
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const ask = () =>
    start(async () => {
      setProblem(null);
      const begun = await begin();
      if (!begun.ok) return setProblem(begun.message);
      // The person cancelled, or the device has no passkey.
      const response = await startAuthentication({ optionsJSON: begun.data }).catch(() => null);
      if (!response) return setProblem(t('stopped'));
      const answer = await finish(JSON.stringify(response));
      if (answer?.ok === false) setProblem(answer.message);
      else onDone?.();
    });
  return (
    <div className="grid gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button onClick={ask} aria-disabled={isPending} icon={<KeyRound className="size-5" aria-hidden />}>
        {label}
      </Button>
    </div>
  );
}
