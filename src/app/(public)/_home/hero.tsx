import { getTranslations } from 'next-intl/server';
import { getPendingPrompt } from '#modules/generate/index.ts';
import { PromptForm } from '#modules/generate/ui/prompt-form.tsx';
import { getVisitor } from '#platform/session.ts';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { promptExamples } from '../../examples.ts';

export async function Hero({ example }: { example?: string }) {
  const t = await getTranslations('home');
  const examples = await promptExamples('/');
  const chosen = examples.find((one) => one.id === example)?.text;
  // Restores the prompt of someone who comes back to reword it.
  const pending = chosen ? null : await getPendingPrompt(await getVisitor());
  return (
    <section className="relative mx-auto grid max-w-[96rem] lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)] xl:grid-cols-[minmax(0,1fr)_minmax(0,36rem)]">
      <div className="grid content-center gap-6 px-5 pt-8 pb-12 sm:px-8 lg:py-14 lg:pr-14 xl:pl-20">
        <h1 className="text-hero font-bold">{t.rich('title', { line: (chunks) => <span className="block">{chunks}</span> })}</h1>
        <p className="max-w-[52ch] text-lg text-ink-muted">{t('lead')}</p>
        <div id="describe" className="max-w-3xl">
          <PromptForm welcome examples={examples} initial={chosen ?? pending?.prompt} key={example} />
        </div>
      </div>
      <ArcMotif seed="page magic" columns={4} rows={6} className="hidden h-full min-h-[46rem] w-full rounded-bl-[6rem] lg:block" />
      <ArcMotif seed="page magic" columns={8} rows={2} className="h-24 w-full lg:hidden" />
    </section>
  );
}
