'use client';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { cx } from './class-names.ts';
import { copyText } from './copy-text.ts';
import { toast } from './toast.tsx';

interface CopyButtonProps {
  text: string;
  label: string;
  doneLabel: string;
  look?: ButtonLook;
}

/** Copies `text` and confirms it in the button itself; what the browser does not let be copied is said. */
export function CopyButton({ text, label, doneLabel, look = 'secondary' }: CopyButtonProps) {
  const t = useTranslations('app');
  const [done, setDone] = useState(false);
  async function copy() {
    const copied = await copyText(text);
    if (!copied) toast(t('notCopied'), 'problem');
    setDone(copied);
    setTimeout(() => setDone(false), 2000);
  }
  return (
    <Button
      look={look}
      onClick={copy}
      icon={
        done ? <Check className={cx('size-4', look === 'secondary' && 'text-leaf')} aria-hidden /> : <Copy className="size-4" aria-hidden />
      }
    >
      <span aria-live="polite">{done ? doneLabel : label}</span>
    </Button>
  );
}
