'use client';
import { RotateCw } from 'lucide-react';
import { useActionState } from 'react';
import type { ButtonLook } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { analyzeSiteAction } from '../actions.ts';

export function AgainButton({ address, label, look = 'quiet' }: { address: string; label: string; look?: ButtonLook }) {
  const [state, act] = useActionState(analyzeSiteAction, null);
  return (
    <form action={act} className="grid justify-items-start gap-2">
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="again" value="1" />
      <SubmitButton look={look} icon={<RotateCw className="size-4" aria-hidden />}>
        {label}
      </SubmitButton>
      {state && !state.ok && <Notice tone="bad">{state.message}</Notice>}
    </form>
  );
}
