'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { watch } from '#ui/watch.ts';

/** Refreshes the page on every progress; without JavaScript the page reloads itself. */
export function FollowAnalysis({ id, seen }: { id: string; seen: string }) {
  const router = useRouter();
  useEffect(() => {
    let last = seen;
    return watch<{ seen: string; isFinal: boolean }>(`/analisar/${id}/progress`, (state) => {
      if (state.seen !== last || state.isFinal) router.refresh();
      last = state.seen;
    });
  }, [id, router, seen]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  );
}
