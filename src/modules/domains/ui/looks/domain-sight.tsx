import { Info } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Target } from '../../doctor/evidence.ts';
import type { FindingCode } from '../../doctor/findings.ts';
import type { PastLook } from '../../looks/list-looks.ts';
import type { Provider } from '../../providers/find-provider.ts';
import type { Domain, Look } from '../../read-domain.ts';
import { DomainChip } from '../domain-chip.tsx';
import { changesToShow, providerName, recordRows } from '../domain-view.ts';
import { useFindingWords } from './finding-words.tsx';
import { LookStrip } from './look-strip.tsx';
import { ProviderSteps } from './provider-steps.tsx';
import { RecordTable } from './record-table.tsx';
import { Relay } from './relay.tsx';

interface DomainSightProps {
  domain: Pick<Domain, 'name' | 'apex' | 'lookedAt' | 'state'>;
  look: Look;
  unicode: string;
  target: Target;
  provider: Provider;
  looks: PastLook[];
  /** Expiry of the certificate. */
  until: Date | null;
  path: string;
  /** Control to look again; shown under the table. */
  again: (says: string) => ReactNode;
  /** Shown beside the evidence once no step is left. */
  aside?: ReactNode;
  below?: ReactNode;
}

/** Findings that the steps already state word for word. */
const PLAIN_STEPS: FindingCode[] = ['no_address', 'proof_missing', 'www_missing'];

/** A domain's page: its state in one sentence, who acts next, the steps, and the evidence. */
export function DomainSight({ domain, look, unicode, target, provider, looks, until, path, again, aside, below }: DomainSightProps) {
  const t = useTranslations('domains');
  const words = useFindingWords();
  const called = { unicode, name: domain.name };
  const { headline, others } = look.diagnosis;
  const rows = recordRows(look, called, target);
  const changes = changesToShow({ state: domain.state, look }, rows);
  const done = rows.filter(({ origin }) => origin.is === 'same').map(({ host }) => host);
  const { lead, advice } = words(headline, called);
  const table = <RecordTable rows={rows} lookedAt={domain.lookedAt ?? new Date()} />;
  return (
    <>
      <header className="grid gap-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <h1 className="text-[clamp(1.9rem,1rem+4.4vw,3.6rem)] leading-none tracking-[-0.035em] wrap-anywhere">{unicode}</h1>
          <DomainChip domain={{ ...domain, look }} large />
        </div>
        {unicode !== domain.name && (
          <p className="text-sm text-ink-muted wrap-anywhere">
            {t.rich('inDns', { name: domain.name, code: (text) => <code>{text}</code> })}
          </p>
        )}
        <p className="max-w-[58ch] font-display text-[clamp(1.2rem,1rem+.7vw,1.5rem)] leading-snug">
          <strong className="font-semibold">{lead}</strong> <span className="text-ink-muted">{advice}</span>
        </p>
      </header>
      <div className="my-8">
        <Relay state={domain.state} look={look} provider={providerName(provider)} until={until} />
      </div>
      <div className="grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div className="grid min-w-0 content-start gap-6 max-xl:order-last">
          <div className="max-sm:hidden">{table}</div>
          <details className="sm:hidden">
            <summary className="min-h-11 py-2 font-semibold text-cobalt">{t('table.open')}</summary>
            {table}
          </details>
          <LookStrip looks={looks} />
          {again(lead)}
          <Others findings={others.filter(({ code }) => !PLAIN_STEPS.includes(code))} called={called} words={words} />
          {below}
        </div>
        <div className="grid min-w-0 content-start gap-6">
          {changes.length > 0 ? <ProviderSteps {...{ provider, changes, done, path }} domain={unicode} apex={domain.apex} /> : aside}
        </div>
      </div>
    </>
  );
}

function Others({
  findings,
  called,
  words,
}: {
  findings: Look['diagnosis']['others'];
  called: { unicode: string; name: string };
  words: ReturnType<typeof useFindingWords>;
}) {
  const t = useTranslations('domains.others');
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="others" className="grid gap-3">
      <h2 id="others" className="text-lg">
        {t('title')}
      </h2>
      <ul className="grid gap-3">
        {findings.map((one) => {
          const { lead, advice } = words(one, called);
          return (
            <li key={one.code} className="flex gap-3">
              <Info className="mt-0.5 size-5 shrink-0 text-amber" aria-hidden />
              <p>
                <b className="font-semibold">{lead}</b> <span className="text-ink-muted">{advice}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
