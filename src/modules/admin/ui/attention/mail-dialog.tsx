'use client';
import { Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import type { MailPreview } from '#modules/notifications/index.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { Spinner } from '#ui/spinner.tsx';
import { previewAttentionMailAction } from '../../actions.ts';
import type { AttentionItem } from '../../attention/list-attention.ts';
import { NOTE_MARK } from '../../attention/note-mark.ts';

const MAX_NOTE = 1000;

interface MailDialogProps {
  item: AttentionItem;
  who: string;
  onClose: () => void;
  onSend: (note: string) => void;
}

/** Preview of the mail in the client's language, with a field for a note. */
export function MailDialog({ item: { kind, ref }, who, onClose, onSend }: MailDialogProps) {
  const t = useTranslations('desk.attention.mail');
  const app = useTranslations('app');
  const [preview, setPreview] = useState<MailPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const field = useId();
  // A message has no other answer than what is written here.
  const answers = kind === 'contact_message';
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const answer = await previewAttentionMailAction({ kind, ref }).catch(() => null);
      if (isOver) return;
      if (answer?.ok) setPreview(answer.data);
      else setProblem(answer?.message ?? t('offline'));
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [kind, ref, t]);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title', { name: who })}
      closeLabel={app('close')}
      className="m-auto w-[min(40rem,calc(100vw-2rem))] rounded-card"
    >
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!preview && !problem && (
        <p role="status" className="flex items-center gap-2 text-ink-muted">
          <Spinner /> {t('loading')}
        </p>
      )}
      {preview && (
        <>
          <div className="grid gap-1.5">
            <label htmlFor={field} className="font-semibold">
              {t(answers ? 'answer' : 'note')}
            </label>
            <textarea
              id={field}
              rows={answers ? 6 : 3}
              maxLength={MAX_NOTE}
              value={note}
              onChange={(event) => setNote(event.target.value)}
              aria-describedby={`${field}-hint`}
              className="control py-2"
            />
            <p id={`${field}-hint`} className="text-sm text-ink-muted">
              {t(answers ? 'answerHint' : 'noteHint', { language: t(`language.${preview.locale as 'pt-BR'}`) })}
            </p>
          </div>
          <Letter preview={preview} note={note.trim()} />
          <div className="flex flex-wrap items-center justify-end gap-3">
            <p className="mr-auto text-sm text-ink-muted">{t('once')}</p>
            <Button look="quiet" onClick={onClose}>
              {app('cancel')}
            </Button>
            <Button
              look="primary"
              icon={<Send className="size-4" aria-hidden />}
              disabled={answers && !note.trim()}
              onClick={() => onSend(note.trim())}
            >
              {t('send')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Letter({ preview: { to, locale, subject, paragraphs, button, why }, note }: { preview: MailPreview; note: string }) {
  const t = useTranslations('desk.attention.mail');
  return (
    <section aria-label={t('preview')} className="grid gap-3 rounded-card border border-line bg-paper p-4 sm:p-5">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-line pb-3 text-sm">
        <dt className="text-ink-muted">{t('to')}</dt>
        <dd className="wrap-anywhere">{to}</dd>
        <dt className="text-ink-muted">{t('subject')}</dt>
        <dd lang={locale} className="font-semibold wrap-anywhere">
          {subject}
        </dd>
      </dl>
      <div lang={locale} className="grid gap-3">
        {paragraphs.map((text) =>
          text === NOTE_MARK ? (
            note && (
              <p key={text} className="whitespace-pre-line wrap-anywhere">
                {note}
              </p>
            )
          ) : (
            <p key={text} className="whitespace-pre-line wrap-anywhere">
              {text}
            </p>
          ),
        )}
        {button && (
          <p>
            <span className="inline-flex min-h-11 items-center rounded-control bg-cobalt px-5 font-semibold text-on-cobalt">
              {button.label}
            </span>
          </p>
        )}
        <p className="text-sm text-ink-muted">{why}</p>
      </div>
    </section>
  );
}
