import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { supportOf } from '#platform/context.ts';
import { requireUser } from '#platform/session.ts';
import { OnVisit } from '../../../../_shell/on-visit.tsx';
import { ProfileSection } from '../_profile.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('profile.name') };
}

export default async function ProfilePage() {
  const ctx = await requireUser('/account/profile', 'oneself');
  if (supportOf(ctx)) return <OnVisit title={(await getTranslations('accounts.sections'))('profile.name')} />;
  return <ProfileSection ctx={ctx} />;
}
