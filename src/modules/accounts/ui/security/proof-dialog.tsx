'use client';
import type { LucideIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useState } from 'react';
import type { ActionFailure, ActionResult } from '#platform/action.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { useProof } from './use-proof.tsx';

interface ProofDialogProps<T> {
  action: (previous: ActionResult<T> | null, form: FormData) => Promise<ActionResult<T>>;
  Icon: LucideIcon;
  words: { open: string; title: string; lead?: string; submit: string; pending: string };
  /** Success message. */
  doneWords: (data: T) => string;
  /** The form fields. */
  children: (failure: ActionFailure | null) => ReactNode;
}

/** A button that opens a form whose action may require a fresh proof of identity. */
export function ProofDialog<T>({ action, Icon, words, doneWords, children }: ProofDialogProps<T>) {
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  // Shown by the action itself: its answer may take this button off the page, when the last seat is filled.
  const [state, act] = useActionState(async (...sent: Parameters<typeof action>) => {
    const answer = await action(...sent);
    if (answer.ok) {
      toast(doneWords(answer.data));
      setOpen(false);
    }
    return answer;
  }, null);
  const { keep, proof, failure } = useProof(state, act);
  return (
    <>
      <Button look="primary" icon={<Icon className="size-5" aria-hidden />} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title} closeLabel={app('close')}>
        {words.lead && <p className="text-ink-muted">{words.lead}</p>}
        <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
          {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
          {children(failure)}
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {app('cancel')}
            </Button>
            <SubmitButton pendingLabel={words.pending}>{words.submit}</SubmitButton>
          </div>
        </form>
        {proof}
      </Dialog>
    </>
  );
}
