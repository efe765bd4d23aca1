import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { Panel } from '#ui/panel.tsx';
import { Table } from '#ui/table.tsx';
import type { PromptComparison, PromptVersion, VersionUse } from '../prompts/compare-prompts.ts';

const MICROS_IN_CENT = 10_000;
/** Costs are shown per this many answers: one answer costs too little to compare. */
const MANY = 1000;

/** One prompt: the results of its versions side by side. */
export function PromptVersionsPanel({ prompt: { name, versions } }: { prompt: PromptComparison['prompts'][number] }) {
  const t = useTranslations('admin.models');
  const format = useFormatter();
  const title = t(`prompt.${name}`);
  const number = (value: number | null) => (value === null ? '—' : format.number(value, { maximumFractionDigits: 0 }));
  const share = (value: number | null) => (value === null ? '—' : format.number(value, { style: 'percent', maximumFractionDigits: 1 }));
  const seconds = (ms: number | null) =>
    ms === null ? '—' : t('seconds', { value: format.number(ms / 1000, { maximumFractionDigits: 1 }) });
  const cost = ({ cost: amounts }: VersionUse) =>
    amounts?.map(({ currency, micros }) => formatMoney(format, Math.round((micros * MANY) / MICROS_IN_CENT), currency)).join(' + ') || '—';
  const measures: { id: string; label: string; of: (use: VersionUse) => string }[] = [
    { id: 'calls', label: t('calls'), of: (use) => number(use.calls) },
    { id: 'cached', label: t('cached'), of: (use) => number(use.cached) },
    { id: 'valid', label: t('valid'), of: (use) => share(use.validRate) },
    { id: 'repaired', label: t('repaired'), of: (use) => share(use.repairRate) },
    { id: 'first', label: t('first'), of: (use) => seconds(use.p50FirstMs) },
    { id: 'time', label: t('time'), of: (use) => seconds(use.p50Ms) },
    { id: 'time95', label: t('time95'), of: (use) => seconds(use.p95Ms) },
    { id: 'input', label: t('inputEach'), of: (use) => number(use.inputTokens) },
    { id: 'output', label: t('outputEach'), of: (use) => number(use.outputTokens) },
    ...(versions.some(({ use }) => use?.cost) ? [{ id: 'cost', label: t('costOfMany', { count: MANY }), of: cost }] : []),
    ...known('passed', ({ passedRate }) => passedRate),
    ...known('kept', ({ keptRate }) => keptRate),
    ...known('accepted', ({ acceptedRate }) => acceptedRate),
  ];
  /** Rates that a prompt never has get no line. */
  function known(id: 'passed' | 'kept' | 'accepted', of: (use: VersionUse) => number | null) {
    return versions.some(({ use }) => use && of(use) !== null) ? [{ id, label: t(id), of: (use: VersionUse) => share(of(use)) }] : [];
  }
  const head = ({ version, isDefault }: PromptVersion) => (isDefault ? t('defaultVersion', { version }) : version);
  return (
    <Panel title={title}>
      <div className="min-w-0 max-sm:text-sm">
        <Table
          caption={title}
          columns={[
            { id: 'measure', label: t('measure') },
            ...versions.map((one) => ({ id: one.version, label: head(one), number: true })),
          ]}
          rows={[
            { id: 'share', cells: [t('share'), ...versions.map((one) => share(one.share))] },
            ...measures.map(({ id, label, of }) => ({ id, cells: [label, ...versions.map(({ use }) => (use ? of(use) : '—'))] })),
          ]}
        />
      </div>
    </Panel>
  );
}
