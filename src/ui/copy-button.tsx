'use client';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { cx } from './class-names.ts';

interface CopyButtonProps {
  text: string;
  label: string;
  doneLabel: string;
  look?: ButtonLook;
}

/** Copies `text` and confirms it in the button itself. */
export function CopyButton({ text, label, doneLabel, look = 'secondary' }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setDone(true);
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
