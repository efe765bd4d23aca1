import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { latestBillingCheck, latestStorageCheck, listRetention, listStuck } from '#modules/admin/index.ts';
import { CheckButton } from '#modules/admin/ui/checks/check-button.tsx';
import { CheckPanel } from '#modules/admin/ui/checks/check-panel.tsx';
import { KeptPanel } from '#modules/admin/ui/checks/kept-panel.tsx';
import { StoragePanel } from '#modules/admin/ui/checks/storage-panel.tsx';
import { StuckEvents, StuckUse } from '#modules/admin/ui/checks/stuck-panels.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage();
  return { title: (await getTranslations('admin'))('nav.stripe') };
}

export default async function StripePage() {
  const { ctx, staff } = await staffPage();
  const t = await getTranslations('admin.stripe');
  const isAdmin = staff.type === 'admin';
  const [stuck, check, storage, kept] = await Promise.all([
    listStuck(ctx),
    isAdmin ? latestBillingCheck(ctx) : null,
    latestStorageCheck(ctx),
    listRetention(ctx),
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        {isAdmin && <CheckButton />}
      </PageHeader>
      <div className="grid min-w-0 gap-6">
        {isAdmin && <CheckPanel check={check} />}
        <StuckEvents events={stuck.events} />
        <StuckUse batches={stuck.batches} differences={stuck.differences} />
        <StoragePanel check={storage} />
        <KeptPanel kept={kept} />
      </div>
    </>
  );
}
