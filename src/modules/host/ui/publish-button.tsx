'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Button, type ButtonSize } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Spinner } from '#ui/spinner.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { publishSiteAction } from '../actions.ts';
import { watchPublication } from './publish.ts';

interface PublishButtonProps {
  siteId: string;
  /** `live` has nothing to publish: the button renders nothing, but stays mounted to report the last result. */
  state: 'draft' | 'changed' | 'live' | 'paused' | 'suspended';
  /** The publication that was open when the page was rendered. */
  underWay?: string | undefined;
  size?: ButtonSize;
  /** A release held back for its grade, and the label of the button that accepts it. */
  accepts?: { releaseId: string; label: string };
}

type Failure = NonNullable<Parameters<Parameters<typeof watchPublication>[2]>[0]>;

export function PublishButton({ siteId, state: site, underWay, size, accepts }: PublishButtonProps) {
  const t = useTranslations('sites.detail');
  const router = useRouter();
  const [state, act] = useActionState(publishSiteAction, null);
  const [watched, setWatched] = useState(underWay ?? null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (!state) return;
    setFailure(state.ok ? null : state);
    if (!state.ok) return;
    if (state.data.isFinal) router.push(`/sites/${siteId}/published`);
    else setWatched(state.data.publicationId);
  }, [state, router, siteId]);
  // Started elsewhere on the page, by a button that has since been removed.
  useEffect(() => {
    if (underWay) setWatched(underWay);
  }, [underWay]);
  useEffect(() => {
    if (!watched) return;
    return watchPublication(siteId, watched, (problem) => {
      setWatched(null);
      setFailure(problem ?? null);
      if (problem) router.refresh();
      else router.push(`/sites/${siteId}/published`);
    });
  }, [siteId, watched, router]);

  if (watched)
    return (
      <div className="grid max-lg:order-last">
        <noscript>
          <meta httpEquiv="refresh" content="2" />
        </noscript>
        <Button look="primary" size={size} icon={<Spinner />} aria-disabled>
          <span role="status">{t('publishing')}</span>
        </Button>
      </div>
    );
  if (site !== 'draft' && site !== 'changed') return null;
  return (
    // `contents` makes the form part of the surrounding row of buttons, so that an error gets the full width.
    <form action={act} className="contents">
      <input type="hidden" name="siteId" value={siteId} />
      {accepts && <input type="hidden" name="acceptedReleaseId" value={accepts.releaseId} />}
      {failure && (
        <div className="order-first col-span-full basis-full">
          <Notice tone="bad">
            {failure.message}{' '}
            {failure.reason === 'ungrounded' && (
              <Link href={`/sites/${siteId}/edit?check`} className="inline-flex min-h-11 items-center font-semibold underline">
                {t('lookAtTexts')}
              </Link>
            )}
          </Notice>
        </div>
      )}
      <SubmitButton
        look={accepts ? 'secondary' : 'primary'}
        size={size}
        pendingLabel={t('publishing')}
        className={accepts ? undefined : 'max-lg:order-last'}
      >
        {accepts?.label ?? (site === 'changed' ? t('publishChanges') : t('publish'))}
      </SubmitButton>
    </form>
  );
}
