'use client';
import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import type { SendStage } from './use-send-photo.ts';

interface SendingPhotoProps {
  stage: Exclude<SendStage, 'idle'>;
  /** Share of its bytes that was sent, 0 to 1. */
  share: number;
  onStop: () => void;
}

/** A photo being uploaded. */
export function SendingPhoto({ stage, share, onStop }: SendingPhotoProps) {
  const t = useTranslations('editor.inspect');
  return (
    <div className="grid gap-3 rounded-control border border-line p-3">
      {stage === 'sending' ? (
        <Progress label={t('uploading')} value={share} />
      ) : (
        <Progress label={t(stage === 'preparing' ? 'preparing' : 'keeping')} />
      )}
      {stage === 'sending' && (
        <div>
          <Button look="quiet" onClick={onStop}>
            {t('cancelPhoto')}
          </Button>
        </div>
      )}
    </div>
  );
}
