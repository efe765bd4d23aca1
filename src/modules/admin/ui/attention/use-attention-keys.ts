'use client';
import { useEffect, useRef } from 'react';

interface AttentionKeys {
  move: (by: 1 | -1) => void;
  act: () => void;
  snooze: () => void;
  assign: () => void;
  mail: () => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;

type Does = (deed: () => void) => void;

/** Listens for a key outside fields and dialogs; `does` runs what it stands for in place of the browser's own. */
function useKey(onKey: (event: KeyboardEvent, key: string, does: Does) => void): void {
  const current = useRef(onKey);
  current.current = onKey;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.altKey) return;
      current.current(event, event.key.toLowerCase(), (deed) => {
        event.preventDefault();
        deed();
      });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** ⌘Z undoes, also when the last item has left the list. */
export function useUndoKey(undo: () => void): void {
  useKey(({ metaKey, ctrlKey }, key, does) => {
    if ((metaKey || ctrlKey) && key === 'z') does(undo);
  });
}

/**
 * Shortcuts: J and K move, Enter acts, S snoozes, E assigns, M writes. Inactive while typing, and on links or buttons that handle Enter
 * themselves.
 */
export function useAttentionKeys({ move, act, snooze, assign, mail }: AttentionKeys): void {
  useKey(({ metaKey, ctrlKey, target }, key, does) => {
    if (metaKey || ctrlKey) return;
    if (key === 'j') does(() => move(1));
    if (key === 'k') does(() => move(-1));
    if (key === 's') does(snooze);
    if (key === 'e') does(assign);
    if (key === 'm') does(mail);
    const isOwn = target instanceof Element && target.closest('a, summary, button:not([aria-expanded])');
    if (key === 'enter' && !isOwn) does(act);
  });
}
