import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listStaff } from '#modules/admin/index.ts';
import { StaffList } from '#modules/admin/ui/management/staff-list.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage('admin');
  return { title: (await getTranslations('admin'))('nav.staff') };
}

export default async function StaffPage() {
  const { ctx, staff } = await staffPage('admin');
  const [t, nav] = await Promise.all([getTranslations('desk.manage.staff'), getTranslations('admin.nav')]);
  return (
    <>
      <PageHeader title={nav('staff')} lead={t('lead')} />
      <div className="grid min-w-0 gap-6">
        <StaffList staff={await listStaff(ctx)} me={staff.id} now={ctx.now} />
      </div>
    </>
  );
}
