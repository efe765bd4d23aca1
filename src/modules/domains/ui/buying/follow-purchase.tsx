'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Milliseconds between two looks at a purchase that is under way. */
const EVERY = 3000;

/** Shows the page anew while a purchase is under way and the tab is seen. */
export function FollowPurchase() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
