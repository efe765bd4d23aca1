'use client';
import { RotateCw } from 'lucide-react';
import type { ButtonLook } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { useAnalyze } from './use-analyze.ts';

export function AgainButton({ address, label, look = 'quiet' }: { address: string; label: string; look?: ButtonLook }) {
  const { act, isWorking, failed } = useAnalyze();
  return (
    <form action={act} className="grid justify-items-start gap-2">
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="again" value="1" />
      <SubmitButton look={look} isBusy={isWorking} icon={<RotateCw className="size-4" aria-hidden />}>
        {label}
      </SubmitButton>
      {failed && <Notice tone="bad">{failed.message}</Notice>}
    </form>
  );
}
