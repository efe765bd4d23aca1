'use client';
import { type RefObject, useEffect, useState } from 'react';

/**
 * Counts the resets of the form around an element, as a key for controls with React state: after a refused answer the browser returns them
 * to their initial values, and React does not notice.
 */
export function useResets(inside: RefObject<HTMLElement | null>): number {
  const [resets, setResets] = useState(0);
  useEffect(() => {
    const form = inside.current?.closest('form');
    const count = () => setResets((before) => before + 1);
    form?.addEventListener('reset', count);
    return () => form?.removeEventListener('reset', count);
  }, [inside]);
  return resets;
}
