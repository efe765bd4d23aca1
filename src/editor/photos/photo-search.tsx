'use client';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import type { OfferedPhoto, PhotoSourceName, UploadedPhoto } from '../actions.ts';
import { useActions, useStore } from '../use-editor.tsx';

/** Stock photo search; the credit is shown before one is chosen. */
export function PhotoSearch({
  source,
  wanted,
  onTaken,
}: {
  source: PhotoSourceName;
  wanted: string;
  onTaken: (photo: UploadedPhoto, alt: string) => void;
}) {
  const t = useTranslations('editor');
  const store = useStore();
  const { siteId, actions } = useActions();
  const id = useId();
  const [query, setQuery] = useState(wanted);
  const [found, setFound] = useState<OfferedPhoto[] | null>(null);
  const [busy, setBusy] = useState<'searching' | 'taking' | null>(null);
  const attempt = async <T,>(what: 'searching' | 'taking', work: () => Promise<{ ok: true; data: T } | { ok: false; message: string }>) => {
    setBusy(what);
    try {
      const answer = await work();
      if (answer.ok) return answer.data;
      store.notify({ kind: 'message', tone: 'problem', text: answer.message });
    } catch {
      store.notify({ kind: 'message', tone: 'problem', text: t('save.offline') });
    } finally {
      setBusy(null);
    }
    return undefined;
  };
  const search = async (event: FormEvent) => {
    event.preventDefault();
    const photos = await attempt('searching', () => actions.searchPhotos({ siteId, source, query }));
    if (photos) setFound(photos);
  };
  const take = async (photo: OfferedPhoto) => {
    const taken = await attempt('taking', () => actions.takePhoto({ siteId, source, id: photo.id, alt: photo.alt }));
    if (taken) onTaken(taken, photo.alt);
  };
  return (
    <div className="grid gap-2">
      <form onSubmit={search} className="flex gap-2">
        <label htmlFor={id} className="sr-only">
          {t('inspect.searchPhotos')}
        </label>
        <input
          id={id}
          value={query}
          minLength={2}
          maxLength={100}
          onChange={(event) => setQuery(event.target.value)}
          className="control min-w-0 flex-1"
        />
        <Button type="submit" aria-label={t('inspect.searchPhotos')} disabled={busy !== null || query.trim().length < 2}>
          <Search className="size-5" aria-hidden />
        </Button>
      </form>
      {busy && <Progress label={t(busy === 'taking' ? 'inspect.preparing' : 'inspect.searching')} />}
      {found?.length === 0 && <p className="text-sm text-ink-muted">{t('inspect.noneFound')}</p>}
      {found && found.length > 0 && <FoundPhotos photos={found} disabled={busy !== null} onTake={take} />}
    </div>
  );
}

interface FoundPhotosProps {
  photos: readonly OfferedPhoto[];
  disabled: boolean;
  onTake: (photo: OfferedPhoto) => void;
}

const FoundPhotos = ({ photos, disabled, onTake }: FoundPhotosProps) => (
  <ul className="grid max-h-96 grid-cols-2 gap-2 overflow-y-auto p-0.5">
    {photos.map((photo) => (
      <li key={photo.id}>
        <button
          type="button"
          disabled={disabled}
          onClick={() => onTake(photo)}
          className="grid w-full gap-1 text-start text-xs text-ink-muted"
        >
          {/* biome-ignore lint/performance/noImgElement: shown from its source, as the source asks */}
          <img
            src={photo.preview}
            alt={photo.alt}
            loading="lazy"
            className="aspect-[4/3] w-full rounded-control border border-line object-cover"
          />
          <span className="truncate">{photo.credit.name}</span>
        </button>
      </li>
    ))}
  </ul>
);
