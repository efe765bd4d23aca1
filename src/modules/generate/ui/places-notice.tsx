import { useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** Notice of a template's open facts, with a link to the form; nothing if none is open. */
export function PlacesNotice({ siteId, count }: { siteId: string; count: number }) {
  const t = useTranslations('sites.places');
  if (count === 0) return null;
  return (
    <Notice tone="warn" title={t('notice', { count })}>
      <p>{t('noticeBody')}</p>
      <div className="pt-2">
        <ButtonLink href={`/sites/${siteId}/places`}>{t('open')}</ButtonLink>
      </div>
    </Notice>
  );
}
