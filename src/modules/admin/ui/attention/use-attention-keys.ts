'use client';
import { useEffect, useRef } from 'react';

interface AttentionKeys {
  move: (by: 1 | -1) => void;
  act: () => void;
  snooze: () => void;
  assign: () => void;
  mail: () => void;
  undo: () => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;

/**
 * Shortcuts: J and K move, Enter acts, S snoozes, E assigns, M writes, ⌘Z undoes. Inactive while typing, and on links or buttons that
 * handle Enter themselves.
 */
export function useAttentionKeys(keys: AttentionKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.altKey) return;
      const { move, act, snooze, assign, mail, undo } = current.current;
      const key = event.key.toLowerCase();
      const does = (deed: () => void) => {
        event.preventDefault();
        deed();
      };
      if (event.metaKey || event.ctrlKey) return key === 'z' ? does(undo) : undefined;
      if (key === 'j') does(() => move(1));
      if (key === 'k') does(() => move(-1));
      if (key === 's') does(snooze);
      if (key === 'e') does(assign);
      if (key === 'm') does(mail);
      const isOwn = event.target instanceof Element && event.target.closest('a, summary, button:not([aria-expanded])');
      if (key === 'enter' && !isOwn) does(act);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
