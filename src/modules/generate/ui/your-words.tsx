import { useTranslations } from 'next-intl';

/** The person's prompt, collapsed, to read or copy. */
export function YourWords({ prompt, open = false }: { prompt: string; open?: boolean }) {
  const t = useTranslations('sites.ready');
  if (!prompt) return null;
  return (
    <details className="border-t border-line pt-2" open={open}>
      <summary className="flex min-h-11 list-none items-center font-medium text-cobalt underline-offset-4 hover:underline">
        {t('prompt')}
      </summary>
      <p className="whitespace-pre-wrap text-ink-muted wrap-anywhere">{prompt}</p>
    </details>
  );
}
