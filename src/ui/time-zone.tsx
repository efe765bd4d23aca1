'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const YEAR = 365 * 24 * 3600;

interface Zones {
  cookie: string;
  /** In which the server has drawn the page. */
  drawnIn: string;
}

/** Keeps the browser's time zone for the server, and has the page drawn anew in it where it was drawn in another. */
export function KeepTimeZone({ cookie, drawnIn }: Zones) {
  const router = useRouter();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (keepZone(document, own, { cookie, drawnIn })) router.refresh();
  }, [cookie, drawnIn, router]);
  return null;
}

/** Whether the page is to be drawn anew. A browser that keeps no cookies stays with the page as it is. */
export function keepZone(jar: { cookie: string }, own: string, { cookie, drawnIn }: Zones): boolean {
  const kept = `${cookie}=${encodeURIComponent(own)}`;
  const isKept = () => jar.cookie.split('; ').includes(kept);
  if (!own || own === drawnIn || isKept()) return false;
  jar.cookie = `${kept}; path=/; max-age=${YEAR}; samesite=lax`;
  return isKept();
}
