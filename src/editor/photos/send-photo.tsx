'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { checkPhoto, PhotoProblem } from '#ui/shrink-photo.ts';
import type { UploadedPhoto } from '../actions.ts';
import { useStore } from '../use-editor.tsx';
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
  const [wrong, setWrong] = useState(false);
  const words = useRef<HTMLInputElement>(null);
  const unsettled = useRef(false);
  const store = useStore();
  const reasons = useTranslations('errors');
  const { stage, share, send, stop } = useSendPhoto();
  const cancel = () => {
    unsettled.current = false;
    onCancel();
  };
  const latest = useRef({ cancel, reasons, t });
  latest.current = { cancel, reasons, t };
  // A file that is no picture is refused before anybody describes it.
  useEffect(() => {
    let here = true;
    checkPhoto(photo).catch((error) => {
      if (!here || !(error instanceof PhotoProblem)) return;
      store.notify({ kind: 'message', tone: 'problem', text: latest.current.reasons(`reason.${error.reason}`) });
      latest.current.cancel();
    });
    return () => {
      here = false;
    };
  }, [photo, store]);
  useEffect(
    () => () => {
      if (unsettled.current) store.notify({ kind: 'message', tone: 'problem', text: latest.current.t('inspect.photoDropped') });
    },
    [store],
  );
  useEffect(() => {
    const address = URL.createObjectURL(photo);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [photo]);

  const submit = async () => {
    const said = decorative ? '' : alt.trim();
    if (!decorative && !said) {
      setWrong(true);
      words.current?.focus();
      return;
    }
    const sent = await send(photo, said);
    unsettled.current = false;
    if (sent) onSent(sent, said);
  };
  if (stage !== 'idle') return <SendingPhoto stage={stage} share={share} onStop={stop} />;
  return (
    <div className="grid gap-3 rounded-control border border-line p-3">
      {preview && (
        // biome-ignore lint/performance/noImgElement: a file of this machine, not yet on any server
        <img
          src={preview}
          alt=""
          className="max-h-44 w-full rounded-control bg-sunken object-contain"
          onLoad={() => {
            unsettled.current = true;
          }}
          onError={() => setPreview(null)}
        />
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
          ref={words}
          // biome-ignore lint/a11y/noAutofocus: choosing a photo asks for its description next
          autoFocus
          disabled={decorative}
          placeholder={t('inspect.altExample')}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => {
            setAlt(event.target.value);
            setWrong(false);
          }}
          className="control w-full disabled:opacity-55"
        />
        {wrong && (
          <p id={`${id}-wrong`} role="alert" className="text-sm font-medium text-brick">
            {t('inspect.altMissing')}
          </p>
        )}
      </div>
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={decorative}
          onChange={(event) => {
            setDecorative(event.target.checked);
            setWrong(false);
          }}
          className="size-5 shrink-0 accent-cobalt"
        />
        {t('inspect.decorative')}
      </label>
      <div className="flex flex-wrap gap-2">
        <Button look="quiet" onClick={cancel}>
          {t('inspect.cancelPhoto')}
        </Button>
        <Button look="primary" onClick={submit}>
          {t('inspect.send')}
        </Button>
      </div>
    </div>
  );
}
