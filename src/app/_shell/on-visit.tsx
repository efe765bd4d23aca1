import { getTranslations } from 'next-intl/server';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';

/** Shown to the agency on a visit instead of a page about the person, not the account. */
export async function OnVisit({ title }: { title: string }) {
  const t = await getTranslations('security.visit');
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} />
      <Notice title={t('title')}>{t('body')}</Notice>
    </div>
  );
}
