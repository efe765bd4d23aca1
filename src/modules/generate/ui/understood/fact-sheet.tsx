'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field, Labelled } from '#ui/field.tsx';

export type Keyboard = 'tel' | 'email';

interface FactSheetProps {
  label: string;
  most: number;
  initial: string;
  canRemove: boolean;
  /** Keyboard of a touch screen. */
  keyboard?: Keyboard | undefined;
  end: (text: string | null, back: boolean) => void;
}

/** Longer values do not fit into one line of a phone: an address, hours. */
const ONE_LINE = 28;

/** Bottom sheet to edit a word by touch, above the keyboard. */
export function FactSheet({ label, most, initial, canRemove, keyboard, end }: FactSheetProps) {
  const t = useTranslations('understood');
  const [text, setText] = useState(initial);
  const [isLong] = useState(initial.length > ONE_LINE);
  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  // An opening dialog focuses its first button; the sheet exists for this one field. A short word is replaced, a long text is mended.
  useEffect(() => {
    line.current?.select();
    lines.current?.focus();
    lines.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    end(text, true);
  };
  const hint = canRemove ? t('hint') : undefined;
  // Rendered outside the paragraph that contains the word.
  return createPortal(
    <Dialog
      open
      onClose={() => end(null, true)}
      title={label}
      closeLabel={t('close')}
      className="mt-auto mb-0 w-full max-w-none rounded-t-card pb-[env(safe-area-inset-bottom)]"
    >
      {isLong ? (
        <Labelled label={label} labelHidden hint={hint}>
          {(control) => (
            <textarea
              ref={lines}
              rows={3}
              value={text}
              maxLength={most}
              enterKeyHint="done"
              // A value is one line, however it is wrapped.
              onChange={(event) => setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
              onKeyDown={onKeyDown}
              className="control resize-none py-2"
              {...control}
            />
          )}
        </Labelled>
      ) : (
        <Field
          label={label}
          labelHidden
          value={text}
          maxLength={most}
          inputMode={keyboard}
          hint={hint}
          ref={line}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <div className="flex gap-3">
        {canRemove && <Button onClick={() => end('', true)}>{t('remove')}</Button>}
        <Button look="primary" className="grow" onClick={() => end(text, true)}>
          {t('done')}
        </Button>
      </div>
    </Dialog>,
    document.body,
  );
}
