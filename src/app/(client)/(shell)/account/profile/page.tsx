import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { supportOf } from '#platform/context.ts';
import { requireUser } from '#platform/session.ts';
import { ProfileSection } from '../_profile.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('profile.name') };
}

export default async function ProfilePage() {
  const ctx = await requireUser('/account/profile', 'oneself');
  if (supportOf(ctx)) notFound();
  return <ProfileSection ctx={ctx} />;
}
