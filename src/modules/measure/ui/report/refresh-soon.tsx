'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { refreshWhenUp } from '#ui/refresh-when-up.ts';

const INTERVAL_MS = 2000;

/** Refreshes the page until it is rendered without this; one refresh at a time, or a slow one would be cut off by the next. */
export function RefreshSoon() {
  const router = useRouter();
  const [isRefreshing, start] = useTransition();
  useEffect(() => {
    if (isRefreshing) return;
    const refresh = () => start(() => router.refresh());
    const timer = setInterval(() => void refreshWhenUp({ refresh }), INTERVAL_MS);
    return () => clearInterval(timer);
  }, [router, isRefreshing]);
  return null;
}
