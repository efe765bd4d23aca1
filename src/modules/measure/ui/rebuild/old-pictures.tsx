import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import type { BroughtPicture } from '../../tables.ts';
import { RefreshSoon } from '../report/refresh-soon.tsx';

interface OldPicturesProps {
  /** Null while pictures are on their way. */
  origin: { host: string; pictures: readonly BroughtPicture[] } | null;
}

/** The pictures that came along from the old site, and those that did not with the reason. */
export function OldPictures({ origin }: OldPicturesProps) {
  const t = useTranslations('sites.oldPictures');
  if (!origin)
    return (
      <>
        <RefreshSoon />
        <Progress label={t('bringing')} />
      </>
    );
  const { host, pictures } = origin;
  const kept = pictures.filter(({ sha256 }) => sha256);
  if (pictures.length === 0) return null;
  const photos = kept.filter(({ as }) => as === 'photo').length;
  const words = [kept.length > photos && t('logo'), photos > 0 && t('photos', { count: photos })].filter(Boolean);
  const left = pictures.flatMap(({ left: reason }) => reason ?? []);
  const reasons = [...new Set(left)].map((reason) => t(`left.${reason}`, { count: left.filter((one) => one === reason).length }));
  return (
    <Notice title={t('title', { host })}>
      <p>{words.length > 0 ? t('kept', { what: words.join(' + ') }) : t('none')}</p>
      {reasons.length > 0 && (
        <p className="text-sm text-ink-muted">
          {t('stayed')} {reasons.join(', ')}.
        </p>
      )}
      {kept.length > 0 && (
        <details className="text-sm">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium">{t('sources')}</summary>
          <ul className="grid gap-1">
            {kept.map(({ url, page }) => (
              <li key={url} className="wrap-anywhere">
                {URL.parse(url)?.pathname.split('/').at(-1)} <span className="text-ink-muted">{URL.parse(page)?.pathname}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
