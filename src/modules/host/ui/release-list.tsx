'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useId, useState } from 'react';
import { Badge } from '#ui/badge.tsx';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { restoreReleaseAction } from '../actions.ts';
import type { RestoreRelease } from '../input.ts';

export interface ReleaseLine {
  id: string;
  number: number;
  createdAt: Date;
  /** Formatted: "1,2 MB". */
  size: string;
  /** The draft revision it was built from; null when that was not kept, in which case only the live release can be restored. */
  draftRevision: number | null;
  /** Publisher's name; null when it was only built. */
  publisher: string | null;
}

interface ReleaseListProps {
  siteId: string;
  mayRestore: boolean;
  releases: ReleaseLine[];
  current: string | null;
  /** Unpublished changes, which restoring the draft as well would set aside. */
  hasUnpublishedChanges: boolean;
  /** Render time of the page, because the browser's clock may differ. */
  now: Date;
}

export function ReleaseList({ siteId, mayRestore, releases, current, hasUnpublishedChanges, now }: ReleaseListProps) {
  const t = useTranslations('sites.releases');
  const format = useFormatter();
  const [state, act] = useActionState(restoreReleaseAction, null);

  if (releases.length === 0) return <p className="text-ink-muted">{t('empty')}</p>;
  return (
    <div className="grid gap-3">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      {state?.ok && (
        <Notice tone="good">
          <div role="status" className="flex flex-wrap items-center justify-between gap-2">
            {t(state.data.draftToo ? 'restoredBoth' : 'restored', { number: state.data.number })}
            {state.data.undo && (
              <form action={act}>
                <RestoreFields {...state.data.undo} />
                <SubmitButton look="secondary" pendingLabel={t('restoring')}>
                  {t('undo')}
                </SubmitButton>
              </form>
            )}
          </div>
        </Notice>
      )}
      <ol className="grid">
        {releases.map((release) => (
          <li key={release.id} className="grid gap-2 border-t border-line py-3 first:border-t-0 first:pt-0">
            <div className="grid gap-0.5">
              <p className="flex flex-wrap items-center gap-2.5 font-semibold">
                {t('version', { number: release.number })}
                {release.id === current && <Badge tone="good">{t('current')}</Badge>}
              </p>
              <p className="text-sm text-ink-muted tabular-nums">
                {t('by', { when: format.relativeTime(release.createdAt, now), size: release.size })}
              </p>
              {release.publisher && <p className="text-sm text-ink-muted wrap-anywhere">{t('publisher', { by: release.publisher })}</p>}
            </div>
            {mayRestore && (release.id !== current || (hasUnpublishedChanges && release.draftRevision !== null)) && (
              <GoBack
                // A new key after restoring, so that it is closed again.
                key={current}
                siteId={siteId}
                release={release}
                isCurrent={release.id === current}
                hasUnpublishedChanges={hasUnpublishedChanges}
                act={act}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function RestoreFields({ siteId, releaseId, draftRevision }: RestoreRelease) {
  return (
    <>
      <input type="hidden" name="siteId" value={siteId} />
      <input type="hidden" name="releaseId" value={releaseId} />
      {draftRevision !== undefined && <input type="hidden" name="draftRevision" value={draftRevision} />}
    </>
  );
}

interface GoBackProps {
  siteId: string;
  release: ReleaseLine;
  isCurrent: boolean;
  hasUnpublishedChanges: boolean;
  act: (form: FormData) => void;
}

/** Expands to a choice: restore only the live release, or the draft as well. */
function GoBack({ siteId, release, isCurrent, hasUnpublishedChanges, act }: GoBackProps) {
  const t = useTranslations('sites.releases');
  const [open, setOpen] = useState(false);
  const live = useId();
  const draft = useId();
  const { id: releaseId, number, draftRevision } = release;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
      <summary className={buttonClass('secondary', 'md', 'w-fit list-none group-open:bg-sunken')}>
        {t(isCurrent ? 'discard' : 'restore')}
        <span className="sr-only"> ({t('version', { number })})</span>
      </summary>
      <div className="mt-3 grid gap-4 rounded-card bg-sunken p-4">
        {!isCurrent && (
          <form action={act} className="grid justify-items-start gap-2">
            <RestoreFields siteId={siteId} releaseId={releaseId} />
            <p id={live} className="text-sm text-ink-muted">
              {t('liveOnlyLead', { number })}
            </p>
            <SubmitButton look={draftRevision === null ? 'primary' : 'secondary'} pendingLabel={t('restoring')} aria-describedby={live}>
              {t('liveOnly')}
            </SubmitButton>
          </form>
        )}
        {draftRevision !== null && (
          <form action={act} className="grid justify-items-start gap-2">
            <RestoreFields siteId={siteId} releaseId={releaseId} draftRevision={draftRevision} />
            <p id={draft} className="text-sm text-ink-muted">
              {t(isCurrent ? 'discardLead' : hasUnpublishedChanges ? 'draftTooLeadChanged' : 'draftTooLead', { number })}
            </p>
            <SubmitButton look="secondary" pendingLabel={t('restoring')} aria-describedby={draft}>
              {t(isCurrent ? 'discardNow' : 'draftToo')}
            </SubmitButton>
          </form>
        )}
      </div>
    </details>
  );
}
