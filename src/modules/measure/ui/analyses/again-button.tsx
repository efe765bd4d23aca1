'use client';
import { RotateCw } from 'lucide-react';
import { useLocale } from 'next-intl';
import type { ButtonLook } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { TurnstileWidget } from './turnstile-widget.tsx';
import { useAnalyze } from './use-analyze.ts';

interface AgainButtonProps {
  address: string;
  label: string;
  look?: ButtonLook;
  /** Site key of Turnstile, where it is configured. */
  challenge: string | null;
}

export function AgainButton({ address, label, look = 'quiet', challenge }: AgainButtonProps) {
  const { act, isWorking, failed, onPass } = useAnalyze();
  const language = useLocale();
  return (
    <form action={act} className="grid justify-items-start gap-2">
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="again" value="1" />
      <SubmitButton look={look} isBusy={isWorking} icon={<RotateCw className="size-4" aria-hidden />}>
        {label}
      </SubmitButton>
      {failed && <Notice tone="bad">{failed.message}</Notice>}
      {challenge && onPass && <TurnstileWidget siteKey={challenge} language={language} onPass={onPass} />}
    </form>
  );
}
