'use client';
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { generateFromFields } from '../../actions.ts';

/** Shown if the reading failed: the prompt is stored, and a site can be made from it. */
export function Unread({ prompt, of, isGuest }: { prompt: string; of: string; isGuest: boolean }) {
  const t = useTranslations('understood');
  const [state, act] = useActionState(generateFromFields, null);
  return (
    <form action={act} className="mx-auto grid w-full max-w-3xl content-start gap-6 px-5 py-10 sm:px-8">
      <input type="hidden" name="of" value={of} />
      <div className="grid gap-2">
        <h1 className="text-title">{t('unread.title')}</h1>
        <p className="text-lg text-ink-muted">{t('unread.lead')}</p>
      </div>
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <p className="rounded-card bg-sunken p-5 font-display text-lg whitespace-pre-wrap wrap-anywhere">{prompt}</p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton
          size="lg"
          trailing={<ArrowRight className="size-5" aria-hidden />}
          pendingLabel={t(isGuest ? 'bar.keeping' : 'bar.pending')}
        >
          {t('unread.submit')}
        </SubmitButton>
        <ButtonLink href="/understood" size="lg" prefetch={false}>
          {t('unread.again')}
        </ButtonLink>
      </div>
    </form>
  );
}
