'use client';
import { startTransition, useActionState, useEffect, useState } from 'react';
import { analyzeSiteAction } from '../actions.ts';
import { proveWork } from '../brake/proof-of-work.ts';

/** The act of the analyzer. When the server asks for work, the browser does it and asks again; without a script the answer says how long to wait. */
export function useAnalyze() {
  const [state, act] = useActionState(analyzeSiteAction, null);
  const [gaveUp, setGaveUp] = useState(false);
  const asked = state?.ok === false && state.reason === 'work_needed' ? state.values : undefined;
  useEffect(() => {
    // Work that did not help is not done again for the same press.
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
