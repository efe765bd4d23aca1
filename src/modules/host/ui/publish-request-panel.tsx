'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import type { ChangeLine } from '#site/changes/change-summary.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { declinePublishRequestAction, withdrawPublishRequestAction } from '../actions.ts';
import type { PublishRequest } from '../publish-requests/publish-request.ts';
import { ChangeList } from './change-list.tsx';

interface PublishRequestPanelProps {
  request: PublishRequest;
  /** The reader. */
  reader: { personId: string; mayPublish: boolean };
  /** Changes between the live release and the draft; null before the first release. */
  changes: { line: ChangeLine; author: string | null }[] | null;
  now: Date;
}

/** A request to publish: pending, to be answered here, or answered. The answer is shown to the person who asked. */
export function PublishRequestPanel({ request, reader, changes, now }: PublishRequestPanelProps) {
  const t = useTranslations('team.request');
  const format = useFormatter();
  const ago = (date: Date) => format.relativeTime(date < now ? date : now, now);
  const isOwn = request.askedBy === reader.personId;
  const asker = request.askedByName || t('somebody');
  const answered = request.answeredByName || t('somebody');
  const answerer = request.answeredVisit ? t('agency', { name: answered }) : answered;
  if (request.state === 'open') {
    const when = ago(request.createdAt);
    const mayAnswer = reader.mayPublish && !isOwn;
    return (
      <section id="request" className="grid gap-4 rounded-card border border-line bg-marigold-soft p-5 sm:p-6">
        <div className="grid gap-1">
          <h2 className="text-xl wrap-anywhere">{mayAnswer ? t('title', { name: asker }) : t('waitTitle')}</h2>
          <p>{mayAnswer ? t('body', { when }) : t(isOwn ? 'yours' : 'waitBody', { name: asker, when })}</p>
        </div>
        {request.note && <Note>{request.note}</Note>}
        {changes && changes.length > 0 && (
          <ChangeList changes={changes.map(({ line }) => line)} authors={changes.map(({ author }) => author)} />
        )}
        {mayAnswer && <Answer request={request} />}
        {isOwn && <Withdraw requestId={request.id} />}
      </section>
    );
  }
  if (!isOwn || !request.answeredAt) return null;
  const when = ago(request.answeredAt);
  const isPublished = request.state === 'published';
  return (
    <section id="request" className="grid gap-4 rounded-card border border-line bg-surface p-5 sm:p-6">
      <div className="grid gap-1">
        <h2 className="text-xl wrap-anywhere">{t(isPublished ? 'publishedTitle' : 'declinedTitle', { name: answerer })}</h2>
        <p className="text-ink-muted">{t(isPublished ? 'publishedBody' : 'declinedBody', { when })}</p>
      </div>
      {request.answer && !isPublished && <Note>{request.answer}</Note>}
    </section>
  );
}

const Note = ({ children }: { children: string }) => (
  <blockquote className="border-l-4 border-edge pl-4 whitespace-pre-line wrap-anywhere">{children}</blockquote>
);

function Answer({ request: { id, siteId } }: { request: PublishRequest }) {
  const t = useTranslations('team.request');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(declinePublishRequestAction, null);
  const failure = state?.ok === false ? state : null;
  useEffect(() => {
    if (state?.ok) toast(t('declined'));
  }, [state, t]);
  if (!open)
    return (
      <div className="flex flex-wrap gap-3">
        <a href={`/sites/${siteId}/preview/index.html`} target="_blank" rel="noreferrer" className={buttonClass()}>
          {t('look')}
        </a>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('decline')}
        </Button>
      </div>
    );
  return (
    <form action={act} className="grid gap-4" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <input type="hidden" name="requestId" value={id} />
      <input type="hidden" name="siteId" value={siteId} />
      <Labelled label={t('declineLabel')} error={failure?.fields?.answer}>
        {(control) => (
          <textarea
            {...control}
            name="answer"
            rows={3}
            maxLength={1000}
            required
            defaultValue={failure?.values?.answer}
            className="control py-2"
          />
        )}
      </Labelled>
      <div className="flex flex-wrap gap-3">
        <SubmitButton look="secondary" pendingLabel={t('declining')}>
          {t('decline')}
        </SubmitButton>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {app('cancel')}
        </Button>
      </div>
    </form>
  );
}

function Withdraw({ requestId }: { requestId: string }) {
  const t = useTranslations('team.request');
  const [state, act] = useActionState(withdrawPublishRequestAction, null);
  return (
    <form action={act} className="grid justify-items-start gap-3">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <input type="hidden" name="requestId" value={requestId} />
      <SubmitButton look="secondary">{t('withdraw')}</SubmitButton>
    </form>
  );
}
