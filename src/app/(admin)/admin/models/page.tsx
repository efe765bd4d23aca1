import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { comparePrompts, getModelHealth, listModelCaps, listModelPrices } from '#modules/models/index.ts';
import { CapForm } from '#modules/models/ui/cap-form.tsx';
import { ModelCapsPanel } from '#modules/models/ui/model-caps-panel.tsx';
import { ModelHealthPanel } from '#modules/models/ui/model-health-panel.tsx';
import { ModelPricesPanel } from '#modules/models/ui/model-prices-panel.tsx';
import { PromptVersionsPanel } from '#modules/models/ui/prompt-versions-panel.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage();
  return { title: (await getTranslations('admin'))('nav.models') };
}

export default async function ModelsPage() {
  const { ctx, staff } = await staffPage();
  const t = await getTranslations('admin.models');
  const format = await getFormatter();
  const isAdmin = staff.type === 'admin';
  const [health, caps, prices, { prompts, unknown }] = await Promise.all([
    getModelHealth(ctx),
    listModelCaps(ctx),
    isAdmin ? listModelPrices(ctx) : null,
    comparePrompts(ctx),
  ]);
  const { configured, models, openCircuits } = health;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid min-w-0 gap-6">
        {models.length === 0 && (
          <EmptyState title={configured ? t('quietTitle') : t('offTitle')} seed="models">
            {configured ? t('quietBody') : t('offBody')}
          </EmptyState>
        )}
        {models.length > 0 && !configured && <Notice tone="warn">{t('offNow')}</Notice>}
        {openCircuits.map(({ provider, since }) => (
          <Notice key={provider} tone="warn">
            {t('paused', { provider, when: format.dateTime(since, { timeStyle: 'short' }) })}
          </Notice>
        ))}
        {models.length > 0 && (
          <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] items-start gap-6 2xl:grid-cols-2">
            {models.map((model) => (
              <ModelHealthPanel
                key={`${model.provider} ${model.model}`}
                model={model}
                isPaused={openCircuits.some(({ provider }) => provider === model.provider)}
              />
            ))}
          </div>
        )}
        {unknown.length > 0 && <Notice tone="warn">{t('unknownVersions', { versions: format.list(unknown) })}</Notice>}
        {prompts.length > 0 && (
          <section className="grid min-w-0 gap-4">
            <div className="grid gap-1">
              <h2>{t('promptsTitle')}</h2>
              <p className="text-ink-muted">{t('promptsLead')}</p>
            </div>
            <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] items-start gap-6 2xl:grid-cols-2">
              {prompts.map((prompt) => (
                <PromptVersionsPanel key={prompt.name} prompt={prompt} />
              ))}
            </div>
          </section>
        )}
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] items-start gap-6 2xl:grid-cols-2">
          <ModelCapsPanel caps={caps}>{isAdmin && <CapForm />}</ModelCapsPanel>
          {prices && <ModelPricesPanel prices={prices} models={models.map(({ provider, model }) => ({ provider, model }))} />}
        </div>
      </div>
    </>
  );
}
