import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** Section of "Meu negócio" where each is filled in. */
const PARTS = { contact: 'contacts', date: 'dates', address: 'contacts', hours: 'hours', prices: 'prices' } as const;
export type MissingFact = keyof typeof PARTS;

/** Content that the site still lacks, each a link to its field; nothing if it is complete. */
export function TellMore({ siteId, missing }: { siteId: string; missing: readonly MissingFact[] }) {
  const t = useTranslations('sites.ready.tell');
  if (missing.length === 0) return null;
  return (
    <section aria-label={t('lead')} className="grid gap-2 rounded-card bg-marigold-soft p-4 text-ink">
      <p className="font-medium">{t('lead')}</p>
      <ul className="flex flex-wrap gap-2">
        {missing.map((fact) => (
          <li key={fact}>
            <Link
              href={`/sites/${siteId}/business#${PARTS[fact]}`}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge bg-surface px-3.5 font-medium hover:border-cobalt hover:text-cobalt"
            >
              <Plus className="size-4" aria-hidden />
              {t(fact)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
