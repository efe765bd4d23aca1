import { useTranslations } from 'next-intl';
import { useActions } from './use-editor.tsx';

/** The words of the button that publishes, or asks those who may; the short one for a bar on a phone. */
export function usePublishWords(): { publish: string; publishing: string; short: string } {
  const t = useTranslations('editor');
  const { asksToPublish } = useActions().actions;
  return asksToPublish
    ? { publish: t('askToPublish'), publishing: t('askingToPublish'), short: t('askToPublishShort') }
    : { publish: t('publish'), publishing: t('publishing'), short: t('publish') };
}
