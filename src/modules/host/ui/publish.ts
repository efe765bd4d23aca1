'use client';
import type { ActionResult } from '#platform/action.ts';
import { watch } from '#ui/watch.ts';
import { publishSiteAction } from '../actions.ts';

interface Progress {
  isFinal: boolean;
  /** Message for the reader, on failure. */
  failure?: { reason: string; message: string };
}

/** Calls back when a publication has ended: with the failure, or null when it is live. Returns a function that stops watching. */
export function watchPublication(siteId: string, publicationId: string, onEnd: (failure: Progress['failure'] | null) => void): () => void {
  return watch<Progress>(`/sites/${siteId}/publication/${publicationId}`, ({ isFinal, failure }) => isFinal && onEnd(failure ?? null));
}

/** Publishes and resolves when the release is live, or with the failure. */
export async function publishAndWait(siteId: string): Promise<ActionResult> {
  const begun = await publishSiteAction(null, { siteId });
  if (!begun.ok || begun.data.isFinal) return begun;
  return new Promise((resolve) => {
    watchPublication(siteId, begun.data.publicationId, (failure) =>
      resolve(failure ? { ok: false, ...failure } : { ok: true, data: null }),
    );
  });
}
