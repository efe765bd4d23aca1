'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { refreshWhenUp } from '#ui/refresh-when-up.ts';

const INTERVAL_MS = 2000;

/** Refreshes the page until it is rendered without this. */
export function RefreshSoon() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => void refreshWhenUp(router), INTERVAL_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
