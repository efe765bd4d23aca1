'use client';
import { type RefObject, useEffect, useState } from 'react';
import type { Corrections } from '#composer/brief.ts';
import { refineUnderstanding } from '../../actions.ts';
import type { Understanding } from '../../understanding/understanding.ts';

/** Poll interval in milliseconds, until nobody is typing. */
const LOOK_EVERY = 500;

/**
 * True if corrections refer to items of the reading by rules, which another reading may not contain. Corrections of a name, a town or a
 * wish do not depend on it.
 */
export const isOfReading = ({ facts = [], lines = [], added = [] }: Corrections): boolean =>
  facts.length > 0 || lines.length > 0 || added.some(({ of }) => of !== undefined);

const isTyping = (): boolean => {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
};

/**
 * The reading to show: the page's own, replaced by a model's as soon as it arrives. It never replaces a corrected one, and waits while
 * somebody types. A failure is silent.
 */
export function useRefined(
  of: string,
  shown: { read: Understanding; refined: boolean },
  latest: RefObject<Corrections>,
  canRefine: boolean,
): { read: Understanding; refined: boolean } {
  const [better, setBetter] = useState<Understanding | null>(null);
  useEffect(() => {
    if (!canRefine) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const show = (read: Understanding) => {
      if (gone || isOfReading(latest.current)) return;
      if (isTyping()) timer = setTimeout(() => show(read), LOOK_EVERY);
      else setBetter(read);
    };
    refineUnderstanding(null, { of })
      .then((answer) => answer.ok && answer.data && show(answer.data))
      .catch(() => {});
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [of, canRefine, latest]);
  return better ? { read: better, refined: true } : shown;
}
