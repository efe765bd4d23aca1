import { useTranslations } from 'next-intl';
import { useActions } from './use-editor.tsx';

/** Labels of the button that publishes, or requests publication from those who may; with a short one for the bar on a phone. */
export function usePublishWords(): { publish: string; publishing: string; short: string } {
  const t = useTranslations('editor');
  const { asksToPublish } = useActions().actions;
  return asksToPublish
    ? { publish: t('askToPublish'), publishing: t('askingToPublish'), short: t('askToPublishShort') }
    : { publish: t('publish'), publishing: t('publishing'), short: t('publish') };
}
