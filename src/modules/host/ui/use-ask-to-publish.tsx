'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useState } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { askToPublishAction } from '../actions.ts';

/** Result of a dialog closed without asking; shows no message. */
const CLOSED: ActionResult = { ok: false, reason: 'closed', message: '' };

/** Runs the sending when it may, or gives the reason why not; the dialog closes then. */
type Send = (work: () => Promise<ActionResult>) => Promise<ActionResult>;
const now: Send = (work) => work();
interface Asked {
  siteId: string;
  send: Send;
  end: (answer: ActionResult) => void;
}

/** Requests publication with a note. Put `dialog` on the page; `ask` resolves when it was sent or closed. */
export function useAskToPublish(): { ask: (siteId: string, send?: Send) => Promise<ActionResult>; dialog: ReactNode } {
  const [open, setOpen] = useState<Asked | null>(null);
  const ask = (siteId: string, send = now) => new Promise<ActionResult>((end) => setOpen({ siteId, send, end }));
  const close = (answer: ActionResult) => {
    open?.end(answer);
    setOpen(null);
  };
  return { ask, dialog: <AskDialog siteId={open?.siteId ?? null} send={open?.send ?? now} onEnd={close} /> };
}

interface AskDialogProps {
  siteId: string | null;
  send: Send;
  onEnd: (answer: ActionResult) => void;
}

function AskDialog({ siteId, send, onEnd }: AskDialogProps) {
  const t = useTranslations('team.request');
  const app = useTranslations('app');
  const [state, act] = useActionState(async (_: ActionResult | null, form: FormData) => {
    const answer = await send(() => askToPublishAction(null, form));
    // A refusal without a message is for the page to word.
    if (answer.ok || !answer.message) onEnd(answer);
    return answer;
  }, null);
  const failure = state?.ok === false ? state : null;
  return (
    <Dialog open={siteId !== null} onClose={() => onEnd(CLOSED)} title={t('askTitle')} closeLabel={app('close')}>
      <p className="text-ink-muted">{t('askBody')}</p>
      <form action={act} className="grid gap-5">
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <input type="hidden" name="siteId" value={siteId ?? ''} />
        <Labelled label={t('note')} error={failure?.fields?.note}>
          {(control) => (
            <textarea {...control} name="note" rows={3} maxLength={1000} defaultValue={failure?.values?.note} className="control py-2" />
          )}
        </Labelled>
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="quiet" onClick={() => onEnd(CLOSED)}>
            {app('cancel')}
          </Button>
          <SubmitButton pendingLabel={t('asking')}>{t('ask')}</SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
