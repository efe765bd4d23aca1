import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { StateDot, type Tone } from '#ui/badge.tsx';
import { Panel } from '#ui/panel.tsx';
import { Table } from '#ui/table.tsx';
import type { ModelHealth, SpanHealth } from '../charging/get-model-health.ts';

/** Success rate below which somebody should look. */
const GOOD_SHARE = 0.9;
const MICROS_IN_CENT = 10_000;

type State = 'good' | 'bad' | 'paused' | 'quiet';
const TONES: Record<State, Tone> = { good: 'good', bad: 'bad', paused: 'warn', quiet: 'neutral' };

function stateOf(spans: SpanHealth[], isPaused: boolean): State {
  if (isPaused) return 'paused';
  const success = spans.find(({ span }) => span === '1h')?.successRate ?? null;
  if (success === null) return 'quiet';
  return success >= GOOD_SHARE ? 'good' : 'bad';
}

/** Three side by side fit on a phone. */
const Value = ({ children }: { children: string }) => <span className="sm:whitespace-nowrap">{children}</span>;

/** One model: its results in the last hour, day and week, side by side. */
export function ModelHealthPanel({ model, isPaused }: { model: ModelHealth['models'][number]; isPaused: boolean }) {
  const t = useTranslations('admin.models');
  const format = useFormatter();
  const { spans } = model;
  const title = `${model.provider} · ${model.model}`;
  const state = stateOf(spans, isPaused);
  const number = (value: number) => format.number(value, { notation: value >= 10_000 ? 'compact' : 'standard', maximumFractionDigits: 1 });
  const seconds = (ms: number | null) =>
    ms === null ? '—' : t('seconds', { value: format.number(ms / 1000, { maximumFractionDigits: 1 }) });
  const share = (value: number | null) => (value === null ? '—' : format.number(value, { style: 'percent', maximumFractionDigits: 1 }));
  const money = (micros: number, currency: 'BRL' | 'USD') =>
    micros > 0 && micros < MICROS_IN_CENT
      ? t('less', { amount: formatMoney(format, 1, currency) })
      : formatMoney(format, Math.round(micros / MICROS_IN_CENT), currency);
  const cost = ({ cost: spent }: SpanHealth) => spent?.micros.map(({ currency, micros }) => money(micros, currency)).join(' + ') || '—';
  const measures: { id: string; label: string; of: (span: SpanHealth) => string }[] = [
    { id: 'calls', label: t('calls'), of: (span) => number(span.calls) },
    { id: 'success', label: t('success'), of: (span) => share(span.successRate) },
    { id: 'valid', label: t('valid'), of: (span) => share(span.validRate) },
    { id: 'first', label: t('first'), of: (span) => seconds(span.p50FirstMs) },
    { id: 'first95', label: t('first95'), of: (span) => seconds(span.p95FirstMs) },
    { id: 'time', label: t('time'), of: (span) => seconds(span.p50Ms) },
    { id: 'time95', label: t('time95'), of: (span) => seconds(span.p95Ms) },
    { id: 'speed', label: t('speed'), of: (span) => (span.tokensPerSecond === null ? '—' : number(span.tokensPerSecond)) },
    { id: 'input', label: t('input'), of: (span) => number(span.inputTokens) },
    { id: 'output', label: t('output'), of: (span) => number(span.outputTokens) },
    { id: 'cached', label: t('cached'), of: (span) => number(span.cached) },
    ...optional('cancelled', (span) => span.cancelled),
    ...optional('skipped', (span) => span.skipped),
    ...(spans.some((span) => span.cost) ? [{ id: 'cost', label: t('cost'), of: cost }] : []),
    ...optional('unpriced', (span) => span.cost?.unpriced ?? 0),
  ];
  /** Zero counts get no line. */
  function optional(id: 'cancelled' | 'skipped' | 'unpriced', of: (span: SpanHealth) => number) {
    return spans.some((span) => of(span) > 0) ? [{ id, label: t(id), of: (span: SpanHealth) => number(of(span)) }] : [];
  }
  return (
    <Panel title={<span className="wrap-anywhere">{title}</span>} aside={<StateDot tone={TONES[state]}>{t(`state.${state}`)}</StateDot>}>
      <div className="min-w-0 max-sm:text-sm">
        <Table
          caption={title}
          columns={[
            { id: 'measure', label: t('measure') },
            ...spans.map(({ span }) => ({ id: span, label: t(`span.${span}`), number: true })),
          ]}
          rows={measures.map(({ id, label, of }) => ({
            id,
            cells: [label, ...spans.map((span) => <Value key={span.span}>{of(span)}</Value>)],
          }))}
        />
      </div>
      <p className="text-sm text-ink-muted">{t('timesNote')}</p>
    </Panel>
  );
}
