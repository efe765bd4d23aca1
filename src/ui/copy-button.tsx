'use client';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { cx } from './class-names.ts';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  text: string;
  label: string;
  doneLabel: string;
  look?: ButtonLook;
}

/** Copies `text` and confirms it in the button itself; if the browser refuses, shows the text, selected. */
export function CopyButton({ text, label, doneLabel, look = 'secondary' }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  const [denied, setDenied] = useState(false);
  async function copy() {
    const copied = await copyText(text);
    setDenied(!copied);
    setDone(copied);
    setTimeout(() => setDone(false), 2000);
  }
  return (
    <>
      <Button
        look={look}
        onClick={copy}
        icon={
          done ? (
            <Check className={cx('size-4', look === 'secondary' && 'text-leaf')} aria-hidden />
          ) : (
            <Copy className="size-4" aria-hidden />
          )
        }
      >
        <span aria-live="polite">{done ? doneLabel : label}</span>
      </Button>
      {denied && <CopyByHand text={text} />}
    </>
  );
}

const MAX_ROWS = 10;

function select(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.select();
}

function CopyByHand({ text }: { text: string }) {
  const t = useTranslations('app');
  const id = useId();
  return (
    <div className="grid w-full min-w-0 gap-1.5 text-left">
      <p id={id} role="alert" className="text-sm">
        {t('notCopied')}
      </p>
      <textarea
        ref={select}
        readOnly
        value={text}
        aria-labelledby={id}
        rows={Math.min(MAX_ROWS, text.split('\n').length)}
        onFocus={(event) => event.currentTarget.select()}
        className="w-full rounded-control border border-edge bg-surface p-3 font-mono text-sm break-all text-ink"
      />
    </div>
  );
}
