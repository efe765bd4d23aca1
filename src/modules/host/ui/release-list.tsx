'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Badge } from '#ui/badge.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { restoreReleaseAction } from '../actions.ts';

export interface ReleaseLine {
  id: string;
  number: number;
  createdAt: Date;
  /** Written for people: "1,2 MB". */
  size: string;
}

interface ReleaseListProps {
  siteId: string;
  releases: ReleaseLine[];
  current: string | null;
  /** When the page was made: a clock of the browser's own would say something else. */
  now: Date;
}

export function ReleaseList({ siteId, releases, current, now }: ReleaseListProps) {
  const t = useTranslations('sites.releases');
  const format = useFormatter();
  const [state, act] = useActionState(restoreReleaseAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('restored', { number: state.data.number }));
  }, [state, t]);

  if (releases.length === 0) return <p className="text-ink-muted">{t('empty')}</p>;
  return (
    <div className="grid gap-3">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <ol className="grid">
        {releases.map((release) => (
          <li
            key={release.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3 first:border-t-0 first:pt-0"
          >
            <div className="grid gap-0.5">
              <p className="flex flex-wrap items-center gap-2.5 font-semibold">
                {t('version', { number: release.number })}
                {release.id === current && <Badge tone="good">{t('current')}</Badge>}
              </p>
              <p className="text-sm text-ink-muted tabular-nums">
                {t('by', { when: format.relativeTime(release.createdAt, now), size: release.size })}
              </p>
            </div>
            {release.id !== current && (
              <form action={act}>
                <input type="hidden" name="siteId" value={siteId} />
                <input type="hidden" name="releaseId" value={release.id} />
                <SubmitButton look="secondary" pendingLabel={t('restoring')}>
                  {t('restore')}
                  <span className="sr-only"> ({t('version', { number: release.number })})</span>
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
