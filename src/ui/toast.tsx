'use client';
import { Check, CircleAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';

interface Toast {
  id: number;
  tone: 'done' | 'problem';
  text: string;
}

const VISIBLE_MS = 6000;
const none: Toast[] = [];
let shown: Toast[] = none;
let last = 0;
const listeners = new Set<() => void>();

function change(next: Toast[]) {
  shown = next;
  for (const listener of listeners) listener();
}

/** Shows a message for a few seconds without taking the focus; one that is shown already is shown anew, not twice. */
export function toast(text: string, tone: Toast['tone'] = 'done') {
  const id = ++last;
  const others = shown.filter((one) => one.text !== text || one.tone !== tone);
  change([...others.slice(-2), { id, tone, text }]);
  setTimeout(() => change(shown.filter((one) => one.id !== id)), VISIBLE_MS);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Renders toasts; once per page. */
export function Toaster() {
  const toasts = useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  );
  return (
    <div role="status" className="pointer-events-none fixed inset-x-4 bottom-24 z-50 grid justify-items-center gap-2 sm:bottom-6">
      {toasts.map(({ id, tone, text }) => (
        <p
          key={id}
          className="flex max-w-md animate-rise items-center gap-2.5 rounded-card bg-ink px-4 py-3 font-medium text-paper shadow-float"
        >
          {tone === 'done' ? <Check className="size-5 shrink-0" aria-hidden /> : <CircleAlert className="size-5 shrink-0" aria-hidden />}
          {text}
        </p>
      ))}
    </div>
  );
}
