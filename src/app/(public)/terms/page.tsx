import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { LegalPage } from '../_legal/legal-page.tsx';
import { loadTerms } from '../_legal/texts.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadTerms(await getLocale());
  return { title, description: lead };
}

export default async function TermsPage() {
  return <LegalPage text={await loadTerms(await getLocale())} />;
}
