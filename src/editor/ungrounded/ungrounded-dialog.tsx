'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { UngroundedText } from '#site/grounding/ungrounded-texts.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Spinner } from '#ui/spinner.tsx';
import { useActions, useStore } from '../use-editor.tsx';
import { usePublishWords } from '../use-publish-words.ts';
import { ClaimedText } from './claimed-text.tsx';

interface Props {
  open: boolean;
  onClose: () => void;
  /** Scrolls to a section of the page that is shown. */
  onShow: (section: string) => void;
  onPublish: () => void;
}

/** Lists the texts that block publishing: generated ones with claims the owner never made, each to be edited or confirmed. */
export function UngroundedDialog({ open, onClose, onShow, onPublish }: Props) {
  const t = useTranslations('editor.ungrounded');
  const words = usePublishWords();
  const close = useTranslations('editor.tabs')('close');
  const store = useStore();
  const { siteId, actions } = useActions();
  const [texts, setTexts] = useState<readonly UngroundedText[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return;
    let isOver = false;
    setTexts(null);
    setProblem(null);
    const load = async () => {
      const answer = await actions.ungrounded({ siteId }).catch(() => null);
      if (isOver) return;
      if (answer?.ok) setTexts(answer.data);
      else setProblem(answer?.message ?? t('failed'));
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [open, siteId, actions, t]);

  const show = ({ locale, page, section }: UngroundedText) => {
    onClose();
    store.setLocale(locale);
    store.showPage(page);
    if (!section) return;
    store.select({ section });
    setTimeout(() => onShow(section), 80);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      closeLabel={close}
      className="m-auto w-[min(40rem,calc(100vw-2rem))] rounded-card"
    >
      {problem ? (
        <p role="alert">{problem}</p>
      ) : texts === null ? (
        <p role="status" className="flex items-center gap-2 text-ink-muted">
          <Spinner /> {t('loading')}
        </p>
      ) : texts.length === 0 ? (
        <p role="status">{t('none')}</p>
      ) : (
        <>
          <p className="text-ink-muted">{t('lead')}</p>
          <ul className="grid gap-4">
            {texts.map((text) => (
              <ClaimedText key={`${text.locale} ${text.key}`} claimed={text} onShow={() => show(text)} />
            ))}
          </ul>
        </>
      )}
      <div className="flex flex-wrap justify-end gap-2 max-sm:*:flex-1">
        <Button onClick={onClose}>{t('later')}</Button>
        <Button
          look="primary"
          onClick={() => {
            onClose();
            onPublish();
          }}
        >
          {words.publish}
        </Button>
      </div>
    </Dialog>
  );
}
