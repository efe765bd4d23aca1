'use client';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { resolutionLink } from '../resolution-link.ts';
import { useActions } from '../use-editor.tsx';
import type { AssistantQuote } from './requests.ts';

/** Explains what blocks the model's work, until when, and links to the page that resolves it. */
export function BlockedNotice({ blockedBy, resetsAt }: Pick<AssistantQuote, 'blockedBy' | 'resetsAt'>) {
  const t = useTranslations('editor');
  const format = useFormatter();
  const { siteId, actions } = useActions();
  if (!blockedBy) return null;
  const date = format.dateTime(resetsAt, { day: 'numeric', month: 'long' });
  const href = resolutionLink(blockedBy === 'plan' ? 'over_limit' : 'spending_cap', siteId, actions.mayPay);
  return (
    <div className="grid justify-items-start">
      <p className="text-sm font-medium text-brick">{t(`assistant.noRoom.${blockedBy}`, { date })}</p>
      {href ? (
        <Link href={href} className="inline-flex min-h-11 items-center font-semibold text-cobalt underline hover:no-underline">
          {t(blockedBy === 'plan' ? 'notice.lift' : 'notice.plan')}
        </Link>
      ) : (
        <p className="text-sm">{t('notice.askOwner')}</p>
      )}
    </div>
  );
}
