import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listReservedNames } from '#modules/admin/index.ts';
import { ReservedNames } from '#modules/admin/ui/management/reserved-names.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage('admin');
  return { title: (await getTranslations('admin'))('nav.names') };
}

export default async function NamesPage() {
  const { ctx } = await staffPage('admin');
  const [t, nav] = await Promise.all([getTranslations('desk.manage.names'), getTranslations('admin.nav')]);
  return (
    <>
      <PageHeader title={nav('names')} lead={t('lead')} />
      <div className="grid min-w-0 gap-6">
        <ReservedNames names={await listReservedNames(ctx)} />
      </div>
    </>
  );
}
