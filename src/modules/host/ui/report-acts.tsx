'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { handleReportAction, reinstateSiteAction } from '../actions.ts';

const DONE = { suspend: 'suspended', dismiss: 'dismissed', dismiss_all: 'dismissedAll' } as const;

interface HandleReportProps {
  reportId: string;
  canSuspend: boolean;
  /** Also closes the older reports of its site. */
  endsOlder?: boolean;
}

/** Buttons to take the reported site down or dismiss the report. */
export function HandleReport({ reportId, canSuspend, endsOlder = false }: HandleReportProps) {
  const t = useTranslations('admin.reports');
  const [state, act] = useActionState(handleReportAction, null);
  useEffect(() => {
    if (state?.ok) toast(t(DONE[state.data.act]));
  }, [state, t]);
  return (
    <div className="grid justify-items-start gap-2">
      <div className="flex flex-wrap gap-2">
        {canSuspend && (
          <form action={act}>
            <input type="hidden" name="reportId" value={reportId} />
            <input type="hidden" name="act" value="suspend" />
            <SubmitButton look="danger" pendingLabel={t('suspending')}>
              {t('suspend')}
            </SubmitButton>
          </form>
        )}
        <form action={act}>
          <input type="hidden" name="reportId" value={reportId} />
          <input type="hidden" name="act" value={endsOlder ? 'dismiss_all' : 'dismiss'} />
          <SubmitButton look="secondary" pendingLabel={t('dismissing')}>
            {t(endsOlder ? 'dismissAll' : 'dismiss')}
          </SubmitButton>
        </form>
      </div>
      <Problem message={state?.ok === false ? state.message : null} />
    </div>
  );
}

export function ReinstateSite({ siteId }: { siteId: string }) {
  const t = useTranslations('admin.reports');
  const [state, act] = useActionState(reinstateSiteAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('reinstated'));
  }, [state, t]);
  return (
    <form action={act} className="grid justify-items-start gap-1">
      <input type="hidden" name="siteId" value={siteId} />
      <SubmitButton look="secondary" pendingLabel={t('reinstating')}>
        {t('reinstate')}
      </SubmitButton>
      <Problem message={state?.ok === false ? state.message : null} />
    </form>
  );
}

const Problem = ({ message }: { message: string | null }) =>
  message && (
    <p role="alert" className="text-sm font-medium text-brick">
      {message}
    </p>
  );
