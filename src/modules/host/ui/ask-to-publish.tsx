'use client';
import { useTranslations } from 'next-intl';
import { Button, type ButtonSize } from '#ui/button.tsx';
import { toast } from '#ui/toast.tsx';
import { useAskToPublish } from './use-ask-to-publish.tsx';

/** Replaces the publish button for members who write but may not publish. */
export function AskToPublish({ siteId, size }: { siteId: string; size?: ButtonSize }) {
  const t = useTranslations('team.request');
  const { ask, dialog } = useAskToPublish();
  const open = async () => {
    if ((await ask(siteId)).ok) toast(t('asked'));
  };
  return (
    <>
      <Button look="primary" size={size} className="max-lg:order-last" onClick={open}>
        {t('ask')}
      </Button>
      {dialog}
    </>
  );
}
