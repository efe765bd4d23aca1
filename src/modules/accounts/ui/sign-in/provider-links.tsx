import { useTranslations } from 'next-intl';
import { buttonClass } from '#ui/button.tsx';
import type { ProviderView } from '../../providers/providers.ts';

/** Links to sign in with a provider; plain links, so that they work without a script. */
export function ProviderLinks({ providers, next }: { providers: readonly ProviderView[]; next: string }) {
  const t = useTranslations('accounts.providers');
  if (providers.length === 0) return null;
  return (
    <div className="grid gap-3 border-t border-line pt-6">
      <p className="text-sm font-medium text-ink-muted">{t('or')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {providers.map(({ key, name }) => (
          <a key={key} href={`/auth/with/${key}?next=${encodeURIComponent(next)}`} className={buttonClass('secondary')} rel="nofollow">
            {t('with', { name })}
          </a>
        ))}
      </div>
    </div>
  );
}
