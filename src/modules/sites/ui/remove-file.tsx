'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { removeFileAction } from '../actions.ts';

interface RemoveFileProps {
  siteId: string;
  fileId: string;
  name: string;
  /** Written for the reader: "1,4 MB". */
  size: string;
}

/** Deletes a photo that no site needs, once it was asked whether for good. */
export function RemoveFile({ siteId, fileId, name, size }: RemoveFileProps) {
  const t = useTranslations('sites.files');
  const [isAsked, setAsked] = useState(false);
  const [state, act] = useActionState(removeFileAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('removed'));
  }, [state, t]);
  if (!isAsked)
    return (
      <Button
        look="secondary"
        aria-label={t('removeOf', { name: name || t('untold') })}
        icon={<Trash2 className="size-4" aria-hidden />}
        onClick={() => setAsked(true)}
      >
        {t('remove')}
      </Button>
    );
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="siteId" value={siteId} />
      <input type="hidden" name="fileId" value={fileId} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <p className="text-sm">{t('confirm', { size })}</p>
      <div className="flex flex-wrap gap-2">
        <SubmitButton look="danger" pendingLabel={t('removing')}>
          {t('remove')}
        </SubmitButton>
        <Button onClick={() => setAsked(false)}>{t('keep')}</Button>
      </div>
    </form>
  );
}
