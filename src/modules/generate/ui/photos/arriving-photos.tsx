'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { LimitWays } from '#modules/billing/ui/plans/limit-reached.tsx';
import { isPaidReason } from '#modules/billing/ui/plans/paid-reason.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { toast } from '#ui/toast.tsx';
import { forgetPhotos, type KeptPhoto, listKeptPhotos } from './kept-photos.ts';
import { type Sent, sendKeptPhotos } from './send-kept-photos.ts';

type State = { at: number } | (Sent & { ok: false }) | null;

/** Photos chosen before the site existed, being uploaded to it. */
export function ArrivingPhotos({ siteId, of }: { siteId: string; of: string }) {
  const t = useTranslations('sites.arriving');
  const router = useRouter();
  const [kept, setKept] = useState<readonly KeptPhoto[]>([]);
  const [state, setState] = useState<State>(null);
  const sending = useRef<AbortController | null>(null);
  const send = useCallback(
    async (photos: readonly KeptPhoto[]) => {
      const stopper = new AbortController();
      sending.current = stopper;
      try {
        const sent = await sendKeptPhotos(siteId, photos, { onPhoto: (at) => setState({ at }), signal: stopper.signal });
        if (!sent.ok) return setState(sent);
        setState(null);
        setKept([]);
        toast(t('done', { count: photos.length }));
        router.refresh();
      } catch {
        if (!stopper.signal.aborted) setState({ ok: false, reason: 'offline', message: t('notSent') });
      }
    },
    [siteId, router, t],
  );
  useEffect(() => {
    let here = true;
    listKeptPhotos().then((all) => {
      const mine = all.filter((photo) => photo.of === of);
      if (!here || mine.length === 0) return;
      setKept(mine);
      send(mine);
    });
    return () => {
      here = false;
      sending.current?.abort();
    };
  }, [of, send]);
  const leave = async () => {
    await forgetPhotos(kept.map(({ id }) => id));
    setKept([]);
    setState(null);
  };
  if (!state) return null;
  if ('at' in state) return <Progress label={t('sending', { at: state.at, of: kept.length })} value={(state.at - 1) / kept.length} />;
  return (
    <Notice tone="warn" title={t('failed', { count: kept.length })}>
      <p>{state.message}</p>
      {isPaidReason(state.reason) && <LimitWays reason={state.reason} back={`/sites/${siteId}/ready`} />}
      <div className="flex flex-wrap gap-2 pt-2">
        <Button onClick={() => send(kept)}>{t('again')}</Button>
        <Button look="quiet" onClick={leave}>
          {t('leave')}
        </Button>
      </div>
    </Notice>
  );
}
