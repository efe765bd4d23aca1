'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Corrections } from '#composer/brief.ts';
import { correctReading } from '../../actions.ts';
import { type Amendment, amend } from '../../understanding/amend.ts';

/** Debounce in milliseconds after the last change. */
const REST = 400;

/**
 * State of the corrections, saved with the prompt after each pause. `said` is the error of saving; `latest` includes a field's value saved
 * in this very moment.
 */
export function useCorrections(of: string, kept: Corrections, refined: boolean, latest: RefObject<Corrections>) {
  const [corrections, setCorrections] = useState(kept);
  const [said, setSaid] = useState<string | null>(null);
  const saved = useRef(corrections);
  const change = useCallback(
    (amendment: Amendment) => {
      latest.current = amend(latest.current, amendment);
      setCorrections(latest.current);
    },
    [latest],
  );
  useEffect(() => {
    if (saved.current === corrections) return;
    const timer = setTimeout(async () => {
      // Offline it fails, and the next save or the generation itself sends the current state.
      const result = await correctReading(null, { of, corrections, refined }).catch(() => null);
      if (result?.ok) saved.current = corrections;
      if (result) setSaid(result.ok ? null : result.message);
    }, REST);
    return () => clearTimeout(timer);
  }, [of, corrections, refined]);
  return { corrections, change, said };
}
