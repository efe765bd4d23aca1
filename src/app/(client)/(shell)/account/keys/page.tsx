import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listApiKeys, MAX_API_KEYS } from '#modules/accounts/index.ts';
import { CreateKey } from '#modules/accounts/ui/security/create-key.tsx';
import { KeyList } from '#modules/accounts/ui/security/key-list.tsx';
import { requireUser } from '#platform/session.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.keys'))('title') };
}

export default async function KeysPage() {
  const ctx = await requireUser('/account/keys', 'key.manage');
  const barred = await barredPage(ctx, 'key.manage');
  if (barred) return barred;
  const [t, keys] = await Promise.all([getTranslations('accounts.keys'), listApiKeys(ctx)]);
  const isFull = keys.filter(({ state }) => state === 'live').length >= MAX_API_KEYS;
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('title')} lead={t('lead')}>
        {keys.length > 0 && <CreateKey disabled={isFull} />}
      </PageHeader>
      {isFull && (
        <div className="mb-6">
          <Notice tone="warn">{t('full', { limit: MAX_API_KEYS })}</Notice>
        </div>
      )}
      {keys.length === 0 ? (
        <EmptyState title={t('emptyTitle')} seed="api keys" action={<CreateKey />}>
          {t('emptyBody')}
        </EmptyState>
      ) : (
        <KeyList keys={keys} />
      )}
      <p className="mt-6">
        <a
          href="/v1/openapi.json"
          className="inline-flex min-h-11 items-center font-semibold text-cobalt underline-offset-4 hover:underline"
        >
          {t('docs')}
        </a>
      </p>
    </div>
  );
}
