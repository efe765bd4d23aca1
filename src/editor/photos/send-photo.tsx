'use client';
import { useTranslations } from 'next-intl';
import { type Ref, useEffect, useId, useRef, useState } from 'react';
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

/** Address of a file of this machine; null until there is one, and where it cannot be shown. */
function usePreview(photo: File) {
  const [preview, setPreview] = useState<string | null>(null);
  useEffect(() => {
    const address = URL.createObjectURL(photo);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [photo]);
  return { preview, hide: () => setPreview(null) };
}

/** A file that is no picture is refused before anybody describes it. */
function useRefusal(photo: File, cancel: () => void): void {
  const store = useStore();
  const reasons = useTranslations('errors');
  const latest = useRef({ cancel, reasons });
  latest.current = { cancel, reasons };
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
}

/** Says that a photo was dropped which was neither sent nor cancelled. */
function useDropped() {
  const t = useTranslations('editor');
  const store = useStore();
  const unsettled = useRef(false);
  const latest = useRef(t);
  latest.current = t;
  useEffect(
    () => () => {
      if (unsettled.current) store.notify({ kind: 'message', tone: 'problem', text: latest.current('inspect.photoDropped') });
    },
    [store],
  );
  return unsettled;
}

/** A chosen photo: asks once for its description, then shrinks and uploads it. */
export function SendPhoto({ photo, onSent, onCancel }: SendPhotoProps) {
  const t = useTranslations('editor');
  const [alt, setAlt] = useState('');
  const [decorative, setDecorative] = useState(false);
  const [wrong, setWrong] = useState(false);
  const words = useRef<HTMLInputElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const unsettled = useDropped();
  const { preview, hide } = usePreview(photo);
  const { stage, share, send, stop } = useSendPhoto();
  const cancel = () => {
    unsettled.current = false;
    onCancel();
  };
  useRefusal(photo, cancel);
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
    <div ref={card} className="grid scroll-my-4 gap-3 rounded-control border border-line p-3">
      {preview && (
        // biome-ignore lint/performance/noImgElement: a file of this machine, not yet on any server
        <img
          src={preview}
          alt=""
          className="max-h-44 w-full rounded-control bg-sunken object-contain"
          onLoad={() => {
            unsettled.current = true;
            // Only with the picture is it as high as it will be; its button is at the end.
            card.current?.scrollIntoView({ block: 'nearest' });
          }}
          onError={hide}
        />
      )}
      <p className="truncate text-sm text-ink-muted">{photo.name}</p>
      <AltField
        ref={words}
        value={alt}
        disabled={decorative}
        wrong={wrong}
        onType={(typed) => {
          setAlt(typed);
          setWrong(false);
        }}
      />
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

interface AltFieldProps {
  ref: Ref<HTMLInputElement>;
  value: string;
  disabled: boolean;
  wrong: boolean;
  onType: (typed: string) => void;
}

function AltField({ ref, value, disabled, wrong, onType }: AltFieldProps) {
  const t = useTranslations('editor');
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {t('inspect.alt')}
      </label>
      <input
        id={id}
        value={value}
        maxLength={300}
        ref={ref}
        // biome-ignore lint/a11y/noAutofocus: choosing a photo asks for its description next
        autoFocus
        disabled={disabled}
        placeholder={t('inspect.altExample')}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => onType(event.target.value)}
        className="control w-full disabled:opacity-55"
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-sm font-medium text-brick">
          {t('inspect.altMissing')}
        </p>
      )}
    </div>
  );
}
