'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { Button } from '#ui/button.tsx';
import type { UploadedPhoto } from '../actions.ts';
import { SendingPhoto } from './sending-photo.tsx';
import { useSendPhoto } from './use-send-photo.ts';

interface SendPhotoProps {
  photo: File;
  onSent: (photo: UploadedPhoto, alt: string) => void;
  onCancel: () => void;
}

/** A chosen photo: asks once for its description, then shrinks and uploads it. */
export function SendPhoto({ photo, onSent, onCancel }: SendPhotoProps) {
  const t = useTranslations('editor');
  const id = useId();
  const [preview, setPreview] = useState<string | null>(null);
  const [alt, setAlt] = useState('');
  const [decorative, setDecorative] = useState(false);
  const { stage, share, send, stop } = useSendPhoto();
  useEffect(() => {
    const address = URL.createObjectURL(photo);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [photo]);

  const submit = async () => {
    const words = decorative ? '' : alt.trim();
    const sent = await send(photo, words);
    if (sent) onSent(sent, words);
  };
  if (stage !== 'idle') return <SendingPhoto stage={stage} share={share} onStop={stop} />;
  return (
    <div className="grid gap-3 rounded-control border border-line p-3">
      {preview && (
        // biome-ignore lint/performance/noImgElement: a file of this machine, not yet on any server
        <img src={preview} alt="" className="max-h-44 w-full rounded-control bg-sunken object-contain" onError={() => setPreview(null)} />
      )}
      <p className="truncate text-sm text-ink-muted">{photo.name}</p>
      <div className="grid gap-1">
        <label htmlFor={id} className="text-sm font-medium">
          {t('inspect.alt')}
        </label>
        <input
          id={id}
          value={alt}
          maxLength={300}
          disabled={decorative}
          placeholder={t('inspect.altExample')}
          onChange={(event) => setAlt(event.target.value)}
          className="control w-full disabled:opacity-55"
        />
      </div>
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={decorative}
          onChange={(event) => setDecorative(event.target.checked)}
          className="size-5 shrink-0 accent-cobalt"
        />
        {t('inspect.decorative')}
      </label>
      <div className="flex flex-wrap gap-2">
        <Button look="quiet" onClick={onCancel}>
          {t('inspect.cancelPhoto')}
        </Button>
        <Button look="primary" disabled={!decorative && !alt.trim()} onClick={submit}>
          {t('inspect.send')}
        </Button>
      </div>
    </div>
  );
}
