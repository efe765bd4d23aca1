import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { getEntitlement } from '#modules/billing/index.ts';
import { findStartedSite, getPendingPrompt, understandPrompt } from '#modules/generate/index.ts';
import { Understood } from '#modules/generate/ui/understood/understood.tsx';
import { Unread } from '#modules/generate/ui/understood/unread.tsx';
import { getUsage } from '#modules/metering/index.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import type { Context } from '#platform/context.ts';
import { reportUnknown } from '#platform/log/report-unknown.ts';
import { getVisitor } from '#platform/session.ts';
import { Monogram, Wordmark } from '#ui/wordmark.tsx';
import { WithPayers } from '../_shell/with-payers.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('understood'))('title'), robots: { index: false } };
}

/** The limit that blocks one more site; a visitor's first site is free. */
async function limitOf(ctx: Context): Promise<'sites' | 'page_generate' | null> {
  if (!ctx.account) return null;
  const [{ sites, page_generate: made }, { overage }] = await Promise.all([getUsage(ctx), getEntitlement(ctx)]);
  if (sites.limit !== null && sites.used >= sites.limit) return 'sites';
  return made.limit !== null && made.used + made.held >= made.limit && overage === 'stop' ? 'page_generate' : null;
}

interface Props {
  /** `go`: the person already pressed the button before signing up. */
  searchParams: Promise<{ go?: string | string[] }>;
}

/** Between the prompt and the site: the facts that were read, for the owner to correct. */
export default async function UnderstoodPage({ searchParams }: Props) {
  const ctx = await getVisitor();
  // Reloaded while its site was being asked for: follows it.
  const started = await findStartedSite(ctx);
  if (started) redirect(`/sites/new/${started.generationId}`);
  const pending = await getPendingPrompt(ctx);
  const begin = ctx.account ? '/sites/new' : '/';
  if (!pending) redirect(begin);
  const retell = ctx.account ? `${begin}?retell=1` : begin;
  // Corrections made to a rule-based reading only apply to that reading.
  const refined = pending.reading !== null && (pending.refined || pending.corrections === null);
  const [{ go }, limit, read, t, app, messages] = await Promise.all([
    searchParams,
    limitOf(ctx),
    understandPrompt(ctx, { prompt: pending.prompt, corrections: pending.corrections, ...(refined && { answer: pending.reading }) }).catch(
      async (error: unknown) => {
        await reportUnknown('understand.failed', error, ctx);
        return null;
      },
    ),
    getTranslations('understood'),
    getTranslations('app'),
    getMessages(),
  ]);
  const { understood, sites, editor, errors, billing } = messages;
  return (
    <NextIntlClientProvider
      messages={
        {
          app: messages.app,
          understood,
          errors,
          billing: { limit: billing.limit },
          sites: { fact: sites.fact },
          editor: { kind: editor.kind },
        } as never
      }
    >
      <div className="flex min-h-dvh flex-col">
        <header className="sticky top-(--band) z-20 flex h-16 items-center justify-between gap-4 border-b border-line bg-paper px-5 sm:px-8 xl:px-10">
          <Link href={retell} aria-label={app('name')} className="inline-flex min-h-11 min-w-11 items-center">
            <Monogram className="size-7 sm:hidden" />
            <span className="inline-flex max-sm:hidden">
              <Wordmark name={app('name')} />
            </span>
          </Link>
          <div className="flex items-center gap-6">
            <p className="text-sm text-ink-muted max-sm:hidden">{t('kept')}</p>
            <Link href={retell} className="inline-flex min-h-11 items-center font-semibold hover:text-cobalt">
              {t('retell')}
            </Link>
          </div>
        </header>
        <main id="content" className="flex grow flex-col">
          {read ? (
            <WithPayers>
              <Understood
                read={read}
                of={pending.of}
                corrections={pending.corrections ?? {}}
                refined={refined}
                canRefine={!refined && isModelConfigured()}
                limit={limit}
                isGuest={!ctx.account}
                go={go === '1'}
              />
            </WithPayers>
          ) : (
            <Unread prompt={pending.prompt} of={pending.of} isGuest={!ctx.account} />
          )}
        </main>
      </div>
    </NextIntlClientProvider>
  );
}
