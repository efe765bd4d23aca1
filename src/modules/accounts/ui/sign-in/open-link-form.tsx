'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { openLinkAction } from '../../actions.ts';
import type { MailedLink } from '../../input.ts';

export function OpenLinkForm({ link }: { link: MailedLink }) {
  const t = useTranslations('accounts.link');
  const [state, act] = useActionState(openLinkAction, null);
  return (
    <form action={act} className="grid gap-5">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      {Object.entries(link).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton size="lg" pendingLabel={t('pending')}>
        {t('submit')}
      </SubmitButton>
    </form>
  );
}
