import { getTranslations } from 'next-intl/server';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';

export default async function NotFound() {
  const t = await getTranslations('app.notFound');
  return (
    <>
      <PageHeader title={t('title')} lead={t('body')}>
        <ButtonLink href="/sites" look="primary">
          {t('sites')}
        </ButtonLink>
      </PageHeader>
      <ArcMotif seed="not here" columns={8} rows={3} className="h-64 w-full rounded-card" />
    </>
  );
}
