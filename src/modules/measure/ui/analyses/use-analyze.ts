'use client';
import { startTransition, useActionState, useCallback, useEffect, useState } from 'react';
import { analyzeSiteAction } from '../../actions.ts';
import { proveWork } from '../../brake/proof-of-work.ts';

/**
 * Submits the analyzer's form. If the server requires proof of work, the browser does it and submits again; if it requires a challenge, the
 * form shows it and submits again with its token. Without a script the response contains the waiting time.
 */
export function useAnalyze() {
  const [state, act] = useActionState(analyzeSiteAction, null);
  const [gaveUp, setGaveUp] = useState(false);
  const values = state && !state.ok ? state.values : undefined;
  const asked = state?.ok === false && state.reason === 'work_needed' ? values : undefined;
  const submit = useCallback(
    (all: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(all)) form.set(name, value);
      startTransition(() => act(form));
    },
    [act],
  );
  useEffect(() => {
    // A proof that did not help is not repeated for the same submit.
    if (!asked?.address || asked.proof) return;
    const { address } = asked;
    let isLeft = false;
    proveWork(address, Date.now()).then(
      (proof) => {
        if (!isLeft) submit({ ...asked, proof });
      },
      () => setGaveUp(true),
    );
    return () => {
      isLeft = true;
    };
  }, [asked, submit]);
  const isWorking = asked !== undefined && !asked.proof && !gaveUp;
  const isChallenged = state?.ok === false && state.reason === 'challenge_needed';
  const onPass = useCallback((challenge: string) => submit({ ...values, challenge }), [submit, values]);
  return { act, isWorking, failed: state && !state.ok && !isWorking ? state : null, values, onPass: isChallenged ? onPass : null };
}
