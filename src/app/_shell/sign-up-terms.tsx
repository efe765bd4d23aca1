import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { textLinkClass } from './account-page.tsx';

/** The documents that whoever opens an account agrees to. */
export async function SignUpTerms() {
  const t = await getTranslations('trust');
  return t.rich('signUp', {
    terms: (words) => (
      <Link href="/terms" className={textLinkClass}>
        {words}
      </Link>
    ),
    privacy: (words) => (
      <Link href="/privacy" className={textLinkClass}>
        {words}
      </Link>
    ),
  });
}
