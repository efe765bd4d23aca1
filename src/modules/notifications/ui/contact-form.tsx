'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field, Labelled, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { sendContactMessageAction } from '../actions.ts';
import { CONTACT_TOPICS } from '../input.ts';

interface ContactFormProps {
  /** Idempotency key: a form sent twice is one message. */
  formKey: string;
  topic: (typeof CONTACT_TOPICS)[number] | undefined;
  name: string;
  email: string;
}

export function ContactForm({ formKey, topic, name, email }: ContactFormProps) {
  const t = useTranslations('trust.contact');
  const [state, act] = useActionState(sendContactMessageAction, null);
  if (state?.ok) {
    return <Sent {...state.data} />;
  }
  const failure = state?.ok === false ? state : null;
  const typed = failure?.values;
  return (
    <form action={act} className="relative grid max-w-2xl gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <input type="hidden" name="key" value={formKey} />
      <Select
        key={typed?.topic}
        label={t('topic')}
        name="topic"
        defaultValue={typed?.topic ?? topic ?? ''}
        error={failure?.fields?.topic}
        required
      >
        <option value="" disabled>
          {t('choose')}
        </option>
        {CONTACT_TOPICS.map((each) => (
          <option key={each} value={each}>
            {t(`topics.${each}`)}
          </option>
        ))}
      </Select>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label={t('name')}
          name="name"
          autoComplete="name"
          maxLength={120}
          required
          defaultValue={typed?.name ?? name}
          error={failure?.fields?.name}
        />
        <Field
          label={t('email')}
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          maxLength={254}
          required
          defaultValue={typed?.email ?? email}
          error={failure?.fields?.email}
        />
      </div>
      <Labelled label={t('message')} hint={t('messageHint')} error={failure?.fields?.message}>
        {(control) => (
          <textarea
            name="message"
            rows={7}
            maxLength={5000}
            required
            defaultValue={typed?.message}
            className="control min-h-44 max-h-[32rem]"
            {...control}
          />
        )}
      </Labelled>
      <div className="sr-only" aria-hidden="true">
        <label>
          Website
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <p className="text-sm text-ink-muted">{t('privacy')}</p>
      <div>
        <SubmitButton size="lg" pendingLabel={t('sending')}>
          {t('submit')}
        </SubmitButton>
      </div>
    </form>
  );
}

interface SentProps {
  reference: string;
  due: string | null;
  mailed: boolean;
}

/** The receipt: its number, when the answer is due, and where it goes. */
function Sent({ reference, due, mailed }: SentProps) {
  const t = useTranslations('trust.contact');
  const format = useFormatter();
  return (
    <div role="status" className="grid max-w-2xl gap-4 rounded-card border border-line bg-surface p-6">
      <h2 className="text-2xl">{t('sentTitle')}</h2>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[auto_1fr]">
        <dt className="text-ink-muted">{t('reference')}</dt>
        <dd>
          <strong className="font-mono tabular-nums">{reference}</strong>
        </dd>
        <dt className="text-ink-muted">{t('due')}</dt>
        <dd>
          {due
            ? t('dueBy', { when: format.dateTime(new Date(due), { dateStyle: 'full', timeStyle: 'short' }) })
            : t(mailed ? 'noDue' : 'soon')}
        </dd>
      </dl>
      <p>{t('sent')}</p>
      <p className="text-ink-muted">{t(mailed ? 'mailed' : 'notMailed')}</p>
    </div>
  );
}
