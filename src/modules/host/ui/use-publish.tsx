'use client';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { publishAndWait } from './publish.ts';
import { useAskToPublish } from './use-ask-to-publish.tsx';

/** Result when the last changes could not be saved; the editor words it. */
const NOT_SAVED: ActionResult = { ok: false, reason: 'not_saved', message: '' };

/**
 * Publishes what is being edited once it is `saved`, or requests it for those who may not publish, whose dialog opens without waiting. Put
 * `dialog` on the page.
 */
export function usePublish(asks: boolean): {
  publish: (siteId: string, saved: Promise<boolean>) => Promise<ActionResult>;
  dialog: ReactNode;
} {
  const router = useRouter();
  const { ask, dialog } = useAskToPublish();
  const publish = async (siteId: string, saved: Promise<boolean>) => {
    const isSaved = saved.catch(() => false);
    const send = async (work: () => Promise<ActionResult>) => ((await isSaved) ? work() : NOT_SAVED);
    const answer = asks ? await ask(siteId, send) : await send(() => publishAndWait(siteId));
    if (answer.ok) router.push(asks ? `/sites/${siteId}#request` : `/sites/${siteId}/published`);
    return answer;
  };
  return { publish, dialog };
}
