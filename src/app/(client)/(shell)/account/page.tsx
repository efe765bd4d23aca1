import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { supportOf } from '#platform/context.ts';
import { requireUser } from '#platform/session.ts';
import { ProfileSection } from './_profile.tsx';
import { TeamSection } from './_team.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('title') };
}

/** The list of sections, rendered by the layout; a wide screen also shows the first section. */
export default async function AccountPage() {
  const ctx = await requireUser('/account');
  return <div className="max-xl:hidden">{supportOf(ctx) ? <TeamSection ctx={ctx} /> : <ProfileSection ctx={ctx} />}</div>;
}
