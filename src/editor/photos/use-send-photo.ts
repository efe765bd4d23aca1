import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { SendFailed, sendFile } from '#ui/send-file.ts';
import { PhotoProblem, shrinkPhoto } from '#ui/shrink-photo.ts';
import type { UploadedPhoto } from '../actions.ts';
import { resolutionLink } from '../resolution-link.ts';
import { useActions, useStore } from '../use-editor.tsx';

export type SendStage = 'idle' | 'preparing' | 'sending' | 'keeping';

/** Shrinks a photo and uploads it; a problem is shown, and returns null. Unmounting aborts it. */
export function useSendPhoto() {
  const t = useTranslations('editor');
  const reasons = useTranslations('errors');
  const store = useStore();
  const { siteId, actions } = useActions();
  const [stage, setStage] = useState<SendStage>('idle');
  const [share, setShare] = useState(0);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);
  useEffect(() => {
    store.setSending(stage !== 'idle');
    return () => store.setSending(false);
  }, [store, stage]);
  const problem = (text: string, resolutionHref: string | null = null) =>
    store.notify({ kind: 'message', tone: 'problem', text, resolutionHref });

  const send = async (photo: File, alt: string): Promise<UploadedPhoto | null> => {
    try {
      setStage('preparing');
      const small = await shrinkPhoto(photo);
      const stopper = new AbortController();
      sending.current = stopper;
      setShare(0);
      setStage('sending');
      const door = {
        start: (bytes: number) => actions.startUpload({ siteId, bytes }),
        finish: (uploadId: string) => actions.finishUpload({ uploadId, alt }),
        cancel: (uploadId: string) => actions.cancelUpload({ uploadId }),
      };
      const onProgress = (part: number) => (part < 1 ? setShare(part) : setStage('keeping'));
      const answer = await sendFile(small, door, { onProgress, signal: stopper.signal });
      if (answer.ok) return answer.data;
      problem(answer.message, resolutionLink(answer.reason, siteId, actions.mayPay));
    } catch (error) {
      if (sending.current?.signal.aborted) return null;
      if (error instanceof PhotoProblem) problem(reasons(`reason.${error.reason}`));
      else problem(error instanceof SendFailed ? t('inspect.notSent') : t('save.offline'));
    } finally {
      setStage('idle');
    }
    return null;
  };
  return { stage, share, send, stop: () => sending.current?.abort() };
}
