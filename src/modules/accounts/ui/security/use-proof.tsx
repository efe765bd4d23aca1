'use client';
import { type FormEvent, type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { keepTexts } from '#ui/keep-choices.ts';
import { ProveIt } from './prove-it.tsx';

const NEEDED = new Set(['proof_needed', 'factor_proof_needed']);

/**
 * For a form whose action may require a fresh proof of identity: opens the dialog and resubmits once it is answered; closed without an
 * answer, the form still has what was typed. Put `keep` on the form
 * as `onSubmit` and `proof` beside it; `failure` is the error for the form itself. Without a script the form shows the same message.
 */
export function useProof(state: ActionResult | null, act: (form: FormData) => void) {
  const sent = useRef<FormData | null>(null);
  const putBack = useRef<() => void>(() => {});
  const [asked, setAsked] = useState(false);
  const needed = state?.ok === false && NEEDED.has(state.reason);
  const factorOnly = state?.ok === false && state.reason === 'factor_proof_needed';
  useEffect(() => {
    if (state?.ok !== false || !NEEDED.has(state.reason) || !sent.current) return;
    putBack.current();
    setAsked(true);
  }, [state]);

  const keep = (event: FormEvent<HTMLFormElement>) => {
    // Submit events of nested forms (the proof dialog) bubble up to here.
    if (event.target !== event.currentTarget) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    sent.current = new FormData(event.currentTarget, submitter);
    putBack.current = keepTexts(event.currentTarget.elements);
  };
  const proof: ReactNode = (
    <ProveIt
      open={asked}
      factorOnly={factorOnly}
      onClose={() => setAsked(false)}
      onProven={() => {
        setAsked(false);
        const again = sent.current;
        if (again) startTransition(() => act(again));
      }}
    />
  );
  const failure = state?.ok === false && !(needed && asked) ? state : null;
  return { keep, proof, failure };
}
