'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';

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

/** Bottom sheet to edit a word by touch, above the keyboard. */
export function FactSheet({ label, most, initial, canRemove, keyboard, end }: FactSheetProps) {
  const t = useTranslations('understood');
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  // An opening dialog focuses its first button; the sheet exists for this one field.
  useEffect(() => field.current?.select(), []);
  // Rendered outside the paragraph that contains the word.
  return createPortal(
    <Dialog
      open
      onClose={() => end(null, true)}
      title={label}
      closeLabel={t('close')}
      className="mt-auto mb-0 w-full max-w-none rounded-t-card pb-[env(safe-area-inset-bottom)]"
    >
      <Field
        label={label}
        labelHidden
        value={text}
        maxLength={most}
        inputMode={keyboard}
        hint={canRemove ? t('hint') : undefined}
        ref={field}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          end(text, true);
        }}
      />
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
