import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';

interface OnTheWayProps {
  sites: { id: string; failed: boolean }[];
}

/** Status of sites in progress or failed, for somebody who left meanwhile. */
export function OnTheWay({ sites }: OnTheWayProps) {
  const t = useTranslations('sites.making');
  if (sites.length === 0) return null;
  return (
    <div className="mb-6 grid gap-3">
      {sites.map(({ id, failed }) => (
        <Notice key={id} tone={failed ? 'warn' : 'busy'}>
          <p>{failed ? t('wasNotMade') : t('isBeingMade')}</p>
          <Link href={`/sites/new/${id}`} className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4">
            {failed ? t('seeWhy') : t('seeIt')}
          </Link>
        </Notice>
      ))}
    </div>
  );
}
