import { useTranslations } from 'next-intl';
import { useActions } from './use-editor.tsx';

/** The words of the button that publishes, or asks those who may. */
export function usePublishWords(): { publish: string; publishing: string } {
  const t = useTranslations('editor');
  const { asksToPublish } = useActions().actions;
  return asksToPublish
    ? { publish: t('askToPublish'), publishing: t('askingToPublish') }
    : { publish: t('publish'), publishing: t('publishing') };
}
