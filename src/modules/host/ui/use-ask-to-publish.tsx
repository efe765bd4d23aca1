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

/** Requests publication with a note. Put `dialog` on the page; `ask` resolves when it was sent or closed. */
export function useAskToPublish(): { ask: (siteId: string) => Promise<ActionResult>; dialog: ReactNode } {
  const [open, setOpen] = useState<{ siteId: string; end: (answer: ActionResult) => void } | null>(null);
  const ask = (siteId: string) => new Promise<ActionResult>((end) => setOpen({ siteId, end }));
  const close = (answer: ActionResult) => {
    open?.end(answer);
    setOpen(null);
  };
  return { ask, dialog: <AskDialog siteId={open?.siteId ?? null} onEnd={close} /> };
}

function AskDialog({ siteId, onEnd }: { siteId: string | null; onEnd: (answer: ActionResult) => void }) {
  const t = useTranslations('team.request');
  const app = useTranslations('app');
  const [state, act] = useActionState(async (...sent: Parameters<typeof askToPublishAction>) => {
    const answer = await askToPublishAction(...sent);
    if (answer.ok) onEnd(answer);
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
