import { getTranslations } from 'next-intl/server';
import { resumeMailsAction, stopMailsAction } from '#modules/measure/actions.ts';
import { getMailStop } from '#modules/measure/index.ts';
import { MailLink } from '#modules/measure/input.ts';
import { MailLinkForm } from '#modules/measure/ui/leads/mail-link-form.tsx';
import { anonymousContext } from '#platform/context.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { TOKEN_PAGE } from '../../../token-page.ts';

export const metadata = TOKEN_PAGE;

/** Unsubscribe page of our mails; needs no account. */
export default async function StopPage({ params }: { params: Promise<{ token: string }> }) {
  const [link, t] = [MailLink.safeParse(await params), await getTranslations('measure.stop')];
  const stop = link.success ? await getMailStop(anonymousContext(), link.data) : null;
  const state = !stop ? 'gone' : stop.isStopped ? 'stopped' : 'ask';
  return (
    <main id="content" className="mx-auto w-full max-w-3xl px-5 py-12 sm:px-8 lg:py-20">
      <PageHeader title={t(`${state}.title`)} lead={t(`${state}.lead`)} />
      {link.success && state === 'ask' && <MailLinkForm token={link.data.token} act={stopMailsAction} label={t('ask.action')} />}
      {link.success && state === 'stopped' && (
        <MailLinkForm token={link.data.token} act={resumeMailsAction} label={t('stopped.action')} look="secondary" />
      )}
    </main>
  );
}
