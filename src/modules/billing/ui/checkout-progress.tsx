'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { Progress } from '#ui/progress.tsx';

const EVERY_MS = 1500;
const QUIET_EVERY_MS = 5000;
const LONGEST_MS = 30_000;

/** Asks again until the payment has arrived; after half a minute says that nothing is lost. `quiet` only asks. */
export function CheckoutProgress({ quiet = false }: { quiet?: boolean }) {
  const t = useTranslations('billing.checkout');
  const router = useRouter();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(
      () => {
        if (!quiet && Date.now() - began > LONGEST_MS) {
          clearInterval(timer);
          setLate(true);
        } else router.refresh();
      },
      quiet ? QUIET_EVERY_MS : EVERY_MS,
    );
    return () => clearInterval(timer);
  }, [router, quiet]);
  if (quiet) return null;
  if (late) return <p className="text-lg">{t('slow')}</p>;
  return (
    <div className="grid max-w-xl gap-5">
      <ArcMotif seed="paying" columns={8} rows={1} turning className="w-full rounded-control" />
      <Progress label={t('confirming')} />
    </div>
  );
}
