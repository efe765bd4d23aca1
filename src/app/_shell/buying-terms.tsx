import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

const linkClass = 'underline underline-offset-4 hover:text-cobalt';

/** Terms of a purchase, shown beside its button. */
export async function BuyingTerms() {
  const t = await getTranslations('trust');
  return (
    <p className="text-sm text-ink-muted">
      {t.rich('buying', {
        terms: (words) => (
          <Link href="/terms" className={linkClass}>
            {words}
          </Link>
        ),
        withdrawal: (words) => (
          <Link href="/terms#withdrawal" className={linkClass}>
            {words}
          </Link>
        ),
      })}
    </p>
  );
}
