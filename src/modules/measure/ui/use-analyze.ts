'use client';
import { startTransition, useActionState, useEffect, useState } from 'react';
import { analyzeSiteAction } from '../actions.ts';
import { proveWork } from '../brake/proof-of-work.ts';

/**
 * Submits the analyzer's form. If the server requires proof of work, the browser does it and submits again; without a script the response
 * contains the waiting time.
 */
export function useAnalyze() {
  const [state, act] = useActionState(analyzeSiteAction, null);
  const [gaveUp, setGaveUp] = useState(false);
  const asked = state?.ok === false && state.reason === 'work_needed' ? state.values : undefined;
  useEffect(() => {
    // A proof that did not help is not repeated for the same submit.
    if (!asked?.address || asked.proof) return;
    const { address } = asked;
    let isLeft = false;
    proveWork(address, Date.now()).then(
      (proof) => {
        if (isLeft) return;
        const form = new FormData();
        for (const [name, value] of Object.entries({ ...asked, proof })) form.set(name, value);
        startTransition(() => act(form));
      },
      () => setGaveUp(true),
    );
    return () => {
      isLeft = true;
    };
  }, [asked, act]);
  const isWorking = asked !== undefined && !asked.proof && !gaveUp;
  return { act, isWorking, failed: state && !state.ok && !isWorking ? state : null, values: state && !state.ok ? state.values : undefined };
}
