'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { readPixKey } from '#site/facts/pix.ts';
import { Button } from '#ui/button.tsx';

/** Asks for the Pix key before a donation section is created. Accepts only a valid key. */
export function AskPix({ onKey, onCancel }: { onKey: (key: string) => void; onCancel: () => void }) {
  const t = useTranslations('editor.pix');
  const id = useId();
  const [key, setKey] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (readPixKey(key)) onKey(key.trim());
    else setWrong(true);
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <label htmlFor={id} className="font-semibold">
        {t('ask')}
      </label>
      <input
        id={id}
        value={key}
        onChange={(event) => {
          setKey(event.target.value);
          setWrong(false);
        }}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        className="w-full rounded-control border border-edge bg-surface px-3 py-2.5 text-base text-ink focus-visible:border-cobalt"
      />
      <p id={`${id}-hint`} role={isWrong ? 'alert' : undefined} className="text-ink-muted">
        {isWrong ? t('wrong') : t('hint')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {t('add')}
        </Button>
        <Button type="button" look="quiet" onClick={onCancel}>
          {t('back')}
        </Button>
      </div>
    </form>
  );
}
