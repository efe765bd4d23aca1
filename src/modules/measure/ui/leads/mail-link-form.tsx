'use client';
import { useActionState } from 'react';
import type { ActionResult } from '#platform/action.ts';
import type { ButtonLook } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';

interface MailLinkFormProps {
  token: string;
  act: (previous: ActionResult<void> | null, form: FormData) => Promise<ActionResult<void>>;
  label: string;
  look?: ButtonLook;
}

/** A mail's link opens a page with one button: mail scanners follow links, but press no buttons. */
export function MailLinkForm({ token, act, label, look = 'primary' }: MailLinkFormProps) {
  const [state, submit] = useActionState(act, null);
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      <input type="hidden" name="token" value={token} />
      <SubmitButton size="lg" look={look}>
        {label}
      </SubmitButton>
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
    </form>
  );
}
