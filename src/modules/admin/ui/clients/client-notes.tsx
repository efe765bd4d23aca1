'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { noteClientAction, removeNoteAction } from '../../actions.ts';
import type { ClientCare } from '../../clients/read-care.ts';

interface ClientNotesProps extends Pick<ClientCare, 'notes'> {
  clientId: string;
  mayRemoveAll: boolean;
}

/** The agency's notes about a client, with author and date. */
export function ClientNotes({ clientId, notes, mayRemoveAll }: ClientNotesProps) {
  const t = useTranslations('desk.client.notes');
  const format = useFormatter();
  const [state, act] = useActionState(noteClientAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <form action={act} className="grid gap-3" noValidate>
        <input type="hidden" name="clientId" value={clientId} />
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <Labelled label={t('write')} error={failure?.fields?.body}>
          {(control) => (
            <textarea
              key={notes.length}
              className="control"
              rows={3}
              name="body"
              maxLength={4000}
              defaultValue={failure?.values?.body}
              {...control}
            />
          )}
        </Labelled>
        <div>
          <SubmitButton look="secondary" pendingLabel={t('saving')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </form>
      {notes.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <ul className="grid divide-y divide-line">
          {notes.map((note) => (
            <li key={note.id} className="grid gap-1 py-3 first:pt-0 last:pb-0">
              <p className="whitespace-pre-line wrap-anywhere">{note.body}</p>
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <p className="text-sm text-ink-muted">
                  {t('by', { author: note.author, when: format.dateTime(note.createdAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
                </p>
                {(note.isMine || mayRemoveAll) && <RemoveNote clientId={clientId} noteId={note.id} author={note.author} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function RemoveNote({ clientId, noteId, author }: { clientId: string; noteId: string; author: string }) {
  const t = useTranslations('desk.client.notes');
  const [, act] = useActionState(removeNoteAction, null);
  return (
    <form action={act}>
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="noteId" value={noteId} />
      <SubmitButton look="quiet">
        {t('remove')} <span className="sr-only">{t('removeOf', { author })}</span>
      </SubmitButton>
    </form>
  );
}
