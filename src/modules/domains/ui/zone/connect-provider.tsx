'use client';
import { ExternalLink, PlugZap } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useEffect, useState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { connectProviderAction } from '../../actions.ts';
import { DNS_PROVIDER_FACTS, type DnsProviderName } from '../../zone/provider-facts.ts';

interface ConnectProviderProps {
  domainId: string;
  /** As displayed. */
  name: string;
  zone: string;
  /** Guessed from the name's nameservers, if they are known. */
  likely: DnsProviderName;
}

const STEPS = ['one', 'two', 'three', 'four', 'five'] as const;
const bold = { b: (words: ReactNode) => <b className="font-semibold">{words}</b> };

/** Form for a token, with the steps to create one with minimal rights. */
export function ConnectProvider({ domainId, name, zone, likely }: ConnectProviderProps) {
  const t = useTranslations('domains.zone.connect');
  const [provider, setProvider] = useState<DnsProviderName>(likely);
  const [state, act] = useActionState(connectProviderAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (!state?.ok) return;
    if (state.data.zone) toast(t('done'));
    else toast(t('otherZone', { name }), 'problem');
  }, [state, t, name]);
  const facts = DNS_PROVIDER_FACTS[provider];
  return (
    <div className="grid gap-6 lg:grid-cols-2 lg:gap-10">
      <div className="grid content-start gap-4">
        <Select label={t('provider')} value={provider} onChange={(event) => setProvider(event.target.value as DnsProviderName)}>
          {Object.entries(DNS_PROVIDER_FACTS).map(([key, one]) => (
            <option key={key} value={key}>
              {one.name}
            </option>
          ))}
        </Select>
        <form action={act} onSubmit={keep} className="grid gap-4" noValidate>
          <input type="hidden" name="domainId" value={domainId} />
          <input type="hidden" name="provider" value={provider} />
          {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
          {provider === 'cloudflare' ? (
            <Secret label={t('token')} name="token" error={failure?.fields?.token} />
          ) : (
            <>
              <Secret label={t('accessKey')} name="accessKeyId" error={failure?.fields?.accessKeyId} isOpen />
              <Secret label={t('secretKey')} name="secretAccessKey" error={failure?.fields?.secretAccessKey} />
            </>
          )}
          <div>
            <SubmitButton icon={<PlugZap className="size-4" aria-hidden />} pendingLabel={t('pending')}>
              {t('action')}
            </SubmitButton>
          </div>
        </form>
        {proof}
      </div>
      <section aria-labelledby="least" className="grid content-start gap-4">
        <h3 id="least" className="text-base">
          {t('least')}
        </h3>
        <ol className="grid gap-3">
          {STEPS.map((step, at) => (
            <li key={step} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-3">
              <span
                className="grid size-7 place-items-center rounded-full rounded-bl-none bg-cobalt-soft text-sm font-bold text-cobalt-strong"
                aria-hidden
              >
                {at + 1}
              </span>
              <p className="pt-0.5 wrap-anywhere">{t.rich(`${provider}.${step}`, { zone, ...bold })}</p>
            </li>
          ))}
        </ol>
        {provider === 'route53' && <Policy text={policyFor(t('route53.zoneId'))} />}
        <a href={facts.url} target="_blank" rel="noreferrer" className={buttonClass('secondary', 'md', 'justify-self-start')}>
          <ExternalLink className="size-4" aria-hidden />
          {t('openConsole', { provider: facts.name })}
        </a>
      </section>
    </div>
  );
}

/** Not stored by the browser's password manager, and never prefilled. */
const Secret = ({ label, name, error, isOpen = false }: { label: string; name: string; error?: string | undefined; isOpen?: boolean }) => (
  <Field
    label={label}
    name={name}
    error={error}
    type={isOpen ? 'text' : 'password'}
    autoComplete="off"
    autoCapitalize="none"
    autoCorrect="off"
    spellCheck={false}
    maxLength={200}
    className="font-mono"
    data-1p-ignore
    required
  />
);

function Policy({ text }: { text: string }) {
  const t = useTranslations('domains.zone.connect');
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-sm text-ink-muted">{t('policy')}</span>
        <CopyButton text={text} label={t('copy')} doneLabel={t('copied')} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre className="max-h-64 overflow-auto rounded-control bg-sunken p-3 text-sm" tabIndex={0}>
        {text}
      </pre>
    </div>
  );
}

/** Minimal IAM policy: records of one zone, and the list of zones, which has no resource of its own. */
const policyFor = (zoneId: string): string =>
  JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'route53:ListHostedZones', Resource: '*' },
        {
          Effect: 'Allow',
          Action: ['route53:GetHostedZone', 'route53:ListResourceRecordSets', 'route53:ChangeResourceRecordSets'],
          Resource: `arn:aws:route53:::hostedzone/${zoneId}`,
        },
      ],
    },
    null,
    2,
  );
