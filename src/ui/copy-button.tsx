'use client';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';

/** Copies `text`, and says so in the button itself. */
export function CopyButton({ text, label, doneLabel }: { text: string; label: string; doneLabel: string }) {
  const [done, setDone] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  }
  return (
    <Button onClick={copy} icon={done ? <Check className="size-4 text-leaf" aria-hidden /> : <Copy className="size-4" aria-hidden />}>
      <span aria-live="polite">{done ? doneLabel : label}</span>
    </Button>
  );
}
