'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { SendFailed, sendFile } from '#ui/send-file.ts';
import type { UploadedPhoto } from '../actions.ts';
import { liftOf } from '../lift.ts';
import { useActions, useStore } from '../use-editor.tsx';
import { PhotoProblem, shrinkPhoto } from './shrink-photo.ts';

type Stage = 'asking' | 'preparing' | 'sending' | 'keeping';

interface SendPhotoProps {
  photo: File;
  onSent: (photo: UploadedPhoto, alt: string) => void;
  onCancel: () => void;
}

/** A chosen photo: what it shows is asked once, then it is made small and sent. */
export function SendPhoto({ photo, onSent, onCancel }: SendPhotoProps) {
  const t = useTranslations('editor');
  const reasons = useTranslations('errors');
  const store = useStore();
  const { siteId, actions } = useActions();
  const id = useId();
  const [preview, setPreview] = useState<string | null>(null);
  const [alt, setAlt] = useState('');
  const [decorative, setDecorative] = useState(false);
  const [stage, setStage] = useState<Stage>('asking');
  const [sent, setSent] = useState(0);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);
  useEffect(() => {
    const address = URL.createObjectURL(photo);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [photo]);

  const problem = (text: string, lift: string | null = null) => store.tell({ kind: 'message', tone: 'problem', text, lift });
  const send = async () => {
    const words = decorative ? '' : alt.trim();
    try {
      setStage('preparing');
      const small = await shrinkPhoto(photo);
      const stopper = new AbortController();
      sending.current = stopper;
      setSent(0);
      setStage('sending');
      const door = {
        start: (bytes: number) => actions.startUpload({ siteId, bytes }),
        finish: (uploadId: string) => actions.finishUpload({ uploadId, alt: words }),
        cancel: (uploadId: string) => actions.cancelUpload({ uploadId }),
      };
      const onProgress = (share: number) => (share < 1 ? setSent(share) : setStage('keeping'));
      const answer = await sendFile(small, door, { onProgress, signal: stopper.signal });
      if (answer.ok) onSent(answer.data, words);
      else problem(answer.message, liftOf(answer.reason, siteId));
    } catch (error) {
      if (sending.current?.signal.aborted) return;
      if (error instanceof PhotoProblem) problem(reasons(`reason.${error.reason}`));
      else problem(error instanceof SendFailed ? t('inspect.notSent') : t('save.offline'));
    } finally {
      setStage('asking');
    }
  };
  if (stage !== 'asking') {
    return (
      <div className="grid gap-3 rounded-control border border-line p-3">
        {stage === 'sending' ? (
          <Progress label={t('inspect.uploading')} value={sent} />
        ) : (
          <Progress label={t(stage === 'preparing' ? 'inspect.preparing' : 'inspect.keeping')} />
        )}
        {stage === 'sending' && (
          <div>
            <Button look="quiet" onClick={() => sending.current?.abort()}>
              {t('inspect.cancelPhoto')}
            </Button>
          </div>
        )}
      </div>
    );
  }
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
        <Button look="primary" disabled={!decorative && !alt.trim()} onClick={send}>
          {t('inspect.send')}
        </Button>
      </div>
    </div>
  );
}
