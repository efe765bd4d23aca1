import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { LegalPage } from '../_legal/legal-page.tsx';
import { loadPrivacy } from '../_legal/texts.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPrivacy(await getLocale());
  return { title, description: lead };
}

export default async function PrivacyPage() {
  return <LegalPage text={await loadPrivacy(await getLocale())} privacy />;
}
