import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireUser } from '#platform/session.ts';
import { TeamSection } from '../_team.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team'))('title') };
}

export default async function TeamPage() {
  return <TeamSection ctx={await requireUser('/account/team')} />;
}
