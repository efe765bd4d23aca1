'use client';
import { Unplug } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { toast } from '#ui/toast.tsx';
import { disconnectProviderAction } from '../../actions.ts';

interface ConnectionCardProps {
  connectionId: string;
  provider: string;
  hint: string;
  /** In the reader’s language. */
  checkedAt: string;
  isRefused: boolean;
  mayRemove: boolean;
}

/** The token that opens the zone, shown by its last letters, with a button to remove it. */
export function ConnectionCard({ connectionId, provider, hint, checkedAt, isRefused, mayRemove }: ConnectionCardProps) {
  const t = useTranslations('domains.zone.connection');
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const remove = () =>
    start(async () => {
      const done = await disconnectProviderAction({ connectionId });
      if (!done.ok) return toast(done.message, 'problem');
      toast(t('removed'));
      router.refresh();
    });
  return (
    <>
      {isRefused && <Notice tone="bad">{t('refused')}</Notice>}
      <div className="grid gap-0.5">
        <p className="font-semibold">{provider}</p>
        <p className="text-sm text-ink-muted">
          {t('token', { hint })}
          {!isRefused && <> · {t('checked', { at: checkedAt })}</>}
        </p>
      </div>
      {mayRemove && (
        <>
          <div>
            <Button onClick={remove} aria-disabled={isBusy} icon={<Unplug className="size-4" aria-hidden />}>
              {t('remove')}
            </Button>
          </div>
          <p className="text-sm text-ink-muted">{t('hint')}</p>
        </>
      )}
    </>
  );
}
