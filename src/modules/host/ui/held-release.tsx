import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type HoldLine, holdReason, type ReleaseVerdict } from '#ruler/own/release-verdict.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PublishButton } from './publish-button.tsx';

interface HeldReleaseProps {
  siteId: string;
  held: { releaseId: string; reason: 'broken' | 'below'; verdict: ReleaseVerdict };
  holdBelow: HoldLine | null;
  /** True while an earlier release is live. */
  isLive: boolean;
  /** The findings. */
  children: ReactNode;
}

/** Explains to the owner why the latest release was held back and what to do. They can accept a low grade, but not a broken release. */
export function HeldRelease({ siteId, held: { releaseId, reason, verdict }, holdBelow, isLive, children }: HeldReleaseProps) {
  const t = useTranslations('release.held');
  const isBroken = reason === 'broken';
  const line = holdReason(verdict, holdBelow) === 'below' ? holdBelow : null;
  const lead = line ? t(isLive ? 'belowLead' : 'belowFirst', { line }) : t('passes');
  return (
    <Notice tone={isBroken ? 'bad' : 'warn'} title={isBroken ? t('broken') : t('below', { grade: verdict.score.grade })}>
      <div className="grid gap-4 pt-1">
        <p>{isBroken ? t('brokenLead') : lead}</p>
        {children}
        <div className="flex flex-wrap gap-2 max-sm:grid">
          <ButtonLink href={`/sites/${siteId}/edit`} icon={<Pencil className="size-4" aria-hidden />}>
            {t('edit')}
          </ButtonLink>
          {!isBroken && <PublishButton siteId={siteId} state="changed" accepts={{ releaseId, label: t('anyway') }} />}
        </div>
      </div>
    </Notice>
  );
}
