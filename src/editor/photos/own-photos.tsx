'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Spinner } from '#ui/spinner.tsx';
import type { UploadedPhoto } from '../actions.ts';
import { useActions, useStore } from '../use-editor.tsx';
import { photoAddress } from './photo-address.ts';

/** Photos uploaded to this site before, to be used again. */
export function OwnPhotos({ onChosen }: { onChosen: (photo: UploadedPhoto, alt: string) => void }) {
  const t = useTranslations('editor');
  const store = useStore();
  const { siteId, actions } = useActions();
  const [photos, setPhotos] = useState<(UploadedPhoto & { alt: string })[] | null>(null);
  useEffect(() => {
    let here = true;
    const fail = (text: string) => store.notify({ kind: 'message', tone: 'problem', text });
    actions
      .photos({ siteId })
      .then((answer) => {
        if (!here) return;
        setPhotos(answer.ok ? answer.data : []);
        if (!answer.ok) fail(answer.message);
      })
      .catch(() => here && fail(t('save.offline')));
    return () => {
      here = false;
    };
  }, [actions, siteId, store, t]);
  if (!photos) return <Spinner />;
  if (photos.length === 0) return <p className="text-sm text-ink-muted">{t('inspect.noPhotos')}</p>;
  return (
    <ul className="grid max-h-80 grid-cols-3 gap-2 overflow-y-auto p-0.5">
      {photos.map(({ alt, ...photo }) => (
        <li key={photo.sha256}>
          <button
            type="button"
            aria-label={alt || t('inspect.usePhoto')}
            onClick={() => onChosen(photo, alt)}
            className="block aspect-square w-full overflow-hidden rounded-control border border-line bg-sunken hover:border-edge"
          >
            {/* biome-ignore lint/performance/noImgElement: a stored size of the photo, as the site itself shows it */}
            <img
              src={photoAddress(siteId, photo.sha256, Math.min(...photo.widths), 'webp')}
              alt=""
              loading="lazy"
              className="size-full object-cover"
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
