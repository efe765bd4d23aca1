import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { confirmTipsAction } from '#modules/measure/actions.ts';
import { getTips } from '#modules/measure/index.ts';
import { MailLink } from '#modules/measure/input.ts';
import { MailLinkForm } from '#modules/measure/ui/leads/mail-link-form.tsx';
import { anonymousContext } from '#platform/context.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { TOKEN_PAGE } from '../../../token-page.ts';

export const metadata = TOKEN_PAGE;

/** Double opt-in: someone who asked for advice, or agreed to a contact, confirms it from their own mailbox. */
export default async function TipsPage({ params }: { params: Promise<{ token: string }> }) {
  const [link, t] = [MailLink.safeParse(await params), await getTranslations('measure.tips')];
  const tips = link.success ? await getTips(anonymousContext(), link.data) : null;
  const state = !tips ? 'gone' : tips.isConfirmed ? 'confirmed' : 'ask';
  const said = !tips || state === 'gone' || tips.words.length === 0 ? state : (`both.${state}` as const);
  return (
    <main id="content" className="mx-auto w-full max-w-3xl px-5 py-12 sm:px-8 lg:py-20">
      <PageHeader title={t(`${said}.title`, { host: tips?.host ?? '' })} lead={t(`${said}.lead`)} />
      {tips && tips.words.length > 0 && (
        <ul className="mb-8 grid list-disc gap-2 ps-5">
          {tips.words.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {link.success && state === 'ask' && <MailLinkForm token={link.data.token} act={confirmTipsAction} label={t('ask.action')} />}
      {tips && (
        <Link
          href={`/analisar/parar/${tips.stop}`}
          className="mt-6 inline-flex min-h-11 items-center underline underline-offset-4 hover:text-cobalt"
        >
          {t('stop')}
        </Link>
      )}
    </main>
  );
}
