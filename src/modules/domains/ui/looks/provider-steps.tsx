import { Check, ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import type { RecordChange } from '../../doctor/findings.ts';
import { fieldName, PROVIDER_FACTS, PROVIDERS, type Provider } from '../../providers/find-provider.ts';

interface ProviderStepsProps {
  provider: Provider;
  /** As displayed. */
  domain: string;
  apex: string;
  changes: RecordChange[];
  /** Hosts whose records are already right. */
  done: string[];
  /** URL path of the same page for another provider. */
  path: string;
}

const bold = { b: (words: ReactNode) => <b className="font-semibold">{words}</b> };

/** Steps in the terms of the provider’s own screens, with one value to copy at a time. */
export function ProviderSteps({ provider, domain, apex, changes, done, path }: ProviderStepsProps) {
  const t = useTranslations('domains.steps');
  const words = useTranslations(`domains.providers.${provider}`);
  const { name, url } = PROVIDER_FACTS[provider];
  const last = changes.length + 3;
  return (
    <section aria-labelledby="steps" className="grid content-start gap-5 rounded-card border border-line bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 id="steps" className="text-xl">
          {name ? t('at', { provider: name }) : t('atOther')}
        </h2>
        <OtherProvider provider={provider} path={path} />
      </div>
      <ol className="grid gap-4">
        <Step number={1}>
          <p>{words.rich('enter', { domain, ...bold })}</p>
        </Step>
        <Step number={2}>
          <p>{words.rich('zone', bold)}</p>
        </Step>
        {changes.map((change, at) => (
          <Step key={`${change.type} ${change.host}`} number={at + 3}>
            <Change {...{ change, provider, apex }} />
          </Step>
        ))}
        <Step number={last}>
          <p>{words.rich('save', bold)}</p>
        </Step>
      </ol>
      {done.length > 0 && (
        <ul aria-label={t('done')} className="grid gap-1.5 border-t border-line pt-4 text-sm text-ink-muted">
          {done.map((host) => (
            <li key={host} className="flex items-center gap-2 wrap-anywhere">
              <Check className="size-4 shrink-0 text-leaf" aria-label={t('done')} />
              {host}
            </li>
          ))}
        </ul>
      )}
      {url && (
        <a href={url} target="_blank" rel="noreferrer" className={buttonClass('secondary')}>
          <ExternalLink className="size-4" aria-hidden />
          {t('open', { provider: name })}
        </a>
      )}
    </section>
  );
}

const Step = ({ number, children }: { number: number; children: ReactNode }) => (
  <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-3">
    <span
      className="grid size-7 place-items-center rounded-full rounded-bl-none bg-cobalt-soft text-sm font-bold text-cobalt-strong"
      aria-hidden
    >
      {number}
    </span>
    <div className="grid gap-2 pt-0.5">{children}</div>
  </li>
);

function Change({ change, provider, apex }: { change: RecordChange; provider: Provider; apex: string }) {
  const t = useTranslations('domains.steps');
  const { type, add } = change;
  const field = fieldName(provider, change.host, apex);
  const same = change.remove.filter((record) => record.type === type && add !== null);
  const others = change.remove.filter((record) => !same.includes(record));
  return (
    <>
      {others.map((record) => (
        <Fragment key={`${record.type} ${record.value}`}>
          <p>{t('delete', { type: record.type })}</p>
          <Gone value={record.value} />
        </Fragment>
      ))}
      {add !== null && change.unhide && (
        <>
          <p>{field ? t.rich('unhide', { type, field, ...bold }) : t('unhideEmpty', { type })}</p>
          <CopyValue value={add} />
        </>
      )}
      {add !== null && !change.unhide && same.length > 0 && (
        <>
          <p>{field ? t.rich('replace', { type, field, ...bold }) : t('replaceEmpty', { type })}</p>
          {same.map(({ value }) => (
            <Gone key={value} value={value} />
          ))}
          <p>{t('paste')}</p>
          <CopyValue value={add} />
        </>
      )}
      {add !== null && !change.unhide && same.length === 0 && <Create {...{ type, field, add, provider }} />}
    </>
  );
}

const Gone = ({ value }: { value: string }) => <code className="text-sm text-brick line-through wrap-anywhere">{value}</code>;

function Create({ type, field, add, provider }: { type: string; field: string; add: string; provider: Provider }) {
  const t = useTranslations('domains.steps');
  const words = useTranslations(`domains.providers.${provider}`);
  return (
    <>
      <p>{t.rich('create', { type, ...bold })}</p>
      <Labelled label={words('nameField')}>
        {field ? <CopyValue value={field} /> : <span className="text-ink-muted">{t('empty')}</span>}
      </Labelled>
      <Labelled label={words('valueField')}>
        <CopyValue value={add} />
      </Labelled>
    </>
  );
}

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid gap-1">
    <span className="text-sm text-ink-muted">{label}</span>
    {children}
  </div>
);

function CopyValue({ value }: { value: string }) {
  const t = useTranslations('domains.steps');
  return (
    <div className="flex items-center justify-between gap-2 rounded-control bg-cobalt-soft p-1 pl-3.5">
      <code className="min-w-0 text-sm wrap-anywhere">{value}</code>
      <CopyButton text={value} label={t('copy')} doneLabel={t('copied')} look="primary" />
    </div>
  );
}

function OtherProvider({ provider, path }: { provider: Provider; path: string }) {
  const t = useTranslations('domains.steps');
  return (
    <details className="group relative">
      <summary className="-my-2 min-h-11 list-none py-3 text-sm font-semibold text-cobalt hover:underline">{t('change')}</summary>
      <ul
        aria-label={t('choose')}
        className="absolute right-0 z-10 grid min-w-44 overflow-hidden rounded-control border border-line bg-surface py-1 shadow-float"
      >
        {PROVIDERS.map((one) => (
          <li key={one}>
            <Link
              href={`${path}?provider=${one}`}
              scroll={false}
              aria-current={one === provider ? 'true' : undefined}
              className="flex min-h-11 items-center px-4 hover:bg-sunken aria-[current]:font-semibold"
            >
              {PROVIDER_FACTS[one].name || t('general')}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
