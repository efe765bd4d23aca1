'use client';
import { ImagePlus, Stamp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useEffect, useId, useState } from 'react';
import { LIMITS } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Notice } from '#ui/notice.tsx';
import { Spinner } from '#ui/spinner.tsx';
import type { KeptPhoto } from './kept-photos.ts';
import type { Draft } from './same-draft.ts';
import { usePhotoTray } from './use-photo-tray.ts';

/** The owner's photos and logo before there is a site: from the phone's camera roll, or dropped here. */
export function PhotoTray(draft: Draft) {
  const t = useTranslations('understood.photos');
  const { photos, others, problem, isPreparing, add, remove, caption, takeOthers, dropOthers } = usePhotoTray(draft);
  const [isOver, setOver] = useState(false);
  // Without JavaScript no photo can be stored.
  const [isAwake, wake] = useState(false);
  useEffect(() => wake(true), []);
  const id = useId();
  const logo = photos.find(({ as }) => as === 'logo');
  const shown = photos.filter(({ as }) => as === 'photo');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files], 'photo');
  };
  if (!isAwake) return null;
  return (
    <section
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx(
        'grid gap-3 rounded-card border-t border-line pt-5',
        isOver && 'outline-2 outline-offset-8 outline-cobalt outline-dashed',
      )}
    >
      <h2 id={id} className="text-lg">
        {t('title')}
      </h2>
      {shown.length > 0 && (
        <ul className="grid gap-x-12 gap-y-3 xl:grid-cols-2">
          {shown.map((photo) => (
            <PhotoRow key={photo.id} photo={photo} onRemove={() => remove(photo.id)} onDescribe={(alt) => caption(photo, alt)} />
          ))}
        </ul>
      )}
      {logo && (
        <ul>
          <PhotoRow photo={logo} onRemove={() => remove(logo.id)} />
        </ul>
      )}
      {others.length > 0 && (
        <Notice>
          <p>{t('others', { count: others.length })}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={takeOthers}>{t('useOthers')}</Button>
            <Button look="quiet" onClick={dropOthers}>
              {t('dropOthers')}
            </Button>
          </div>
        </Notice>
      )}
      {problem && <Notice tone="bad">{t(`problem.${problem}`, { most: LIMITS.photosAtOnce })}</Notice>}
      <div className="flex flex-wrap items-center gap-3">
        {shown.length < LIMITS.photosAtOnce && (
          <Choose
            label={t(shown.length > 0 ? 'more' : 'add')}
            icon={<ImagePlus className="size-5" aria-hidden />}
            many
            onChosen={(files) => add(files, 'photo')}
          />
        )}
        <Choose
          label={t(logo ? 'otherLogo' : 'logo')}
          icon={<Stamp className="size-5" aria-hidden />}
          onChosen={(files) => add(files, 'logo')}
        />
        {isPreparing && <Spinner />}
        {photos.length === 0 && <p className="text-sm text-ink-muted">{t('lead', { most: LIMITS.photosAtOnce })}</p>}
      </div>
      <p aria-live="polite" className="sr-only">
        {photos.length > 0 && t('count', { photos: shown.length, logo: logo ? 1 : 0 })}
      </p>
    </section>
  );
}

interface ChooseProps {
  label: string;
  icon: React.ReactNode;
  many?: boolean;
  onChosen: (files: File[]) => void;
}

function Choose({ label, icon, many = false, onChosen }: ChooseProps) {
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-edge bg-surface px-4 font-semibold hover:border-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-cobalt">
      {icon}
      {label}
      <input
        type="file"
        // No list of types: iPhones convert HEIC to JPEG unless HEIC is listed.
        accept="image/*"
        multiple={many}
        className="sr-only"
        onChange={(event) => {
          onChosen([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}

interface PhotoRowProps {
  photo: KeptPhoto;
  onRemove: () => void;
  onDescribe?: (alt: string) => void;
}

function PhotoRow({ photo, onRemove, onDescribe }: PhotoRowProps) {
  const t = useTranslations('understood.photos');
  const [preview, setPreview] = useState<string | null>(null);
  useEffect(() => {
    const address = URL.createObjectURL(photo.file);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [photo.file]);
  const name = photo.alt || (photo.as === 'logo' ? t('yourLogo') : t('photo'));
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] items-center gap-3">
      <span className={cx('grid size-18 overflow-hidden rounded-control bg-sunken', photo.as === 'logo' && 'p-1.5')}>
        {preview && (
          // biome-ignore lint/performance/noImgElement: a file of this machine, not yet on any server
          <img src={preview} alt="" className={cx('size-full', photo.as === 'logo' ? 'object-contain' : 'object-cover')} />
        )}
      </span>
      {onDescribe ? (
        <input
          defaultValue={photo.alt}
          aria-label={t('alt')}
          placeholder={t('alt')}
          maxLength={300}
          onBlur={(event) => onDescribe(event.target.value.trim())}
          onKeyDown={(event) => {
            // Enter ends the text and does not submit the form.
            if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
          className="control w-full"
        />
      ) : (
        <span className="font-medium">{t('yourLogo')}</span>
      )}
      <button
        type="button"
        onClick={onRemove}
        aria-label={t('remove', { name })}
        className="grid size-11 place-items-center rounded-control text-ink-muted hover:bg-sunken hover:text-ink"
      >
        <X className="size-5" aria-hidden />
      </button>
    </li>
  );
}
