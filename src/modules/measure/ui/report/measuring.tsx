import { Check } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { fitsPhone } from '#ruler/rules/reading.ts';
import { missingHeaders } from '#ruler/rules/safety.ts';
import { cx } from '#ui/class-names.ts';
import { Progress } from '#ui/progress.tsx';
import { useMeasures } from './use-measures.ts';

const STEPS = ['answered', 'page', 'customer', 'links'] as const;

interface MeasuringProps {
  host: string;
  stage: string;
  ahead: number;
  /** Evidence so far. */
  evidence: Partial<Evidence>;
}

/** A running measurement: each check with its result. */
export function Measuring({ host, stage, ahead, evidence }: MeasuringProps) {
  const t = useTranslations('measure.running');
  const facts = useFacts(evidence);
  const at = stage === 'queued' ? 0 : STEPS.indexOf(stage as 'page') + 1;
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-8">
      <div className="grid gap-2">
        <h1 className="text-title wrap-anywhere">{t('title', { host })}</h1>
        <p className="text-lg text-ink-muted">{ahead > 0 ? t('queue', { ahead }) : t('lead')}</p>
      </div>
      <div className="grid gap-5 rounded-card border border-line bg-surface p-5 shadow-float sm:p-6">
        <Progress label={t(`step.${STEPS[Math.min(at, STEPS.length - 1)]!}`)} />
        <ol className="grid gap-3">
          {STEPS.map((step, index) => (
            <li
              key={step}
              aria-current={index === at ? 'step' : undefined}
              className={cx('flex items-start gap-3', index > at && 'text-ink-muted')}
            >
              <span
                aria-hidden
                className={cx(
                  'grid size-6 shrink-0 place-items-center rounded-full border',
                  index < at ? 'border-transparent bg-leaf-soft text-leaf' : index === at ? 'border-cobalt' : 'border-line',
                )}
              >
                {index < at ? <Check className="size-4" /> : index === at && <span className="size-2 rounded-full bg-cobalt" />}
              </span>
              <span className="grid min-w-0">
                <span className={cx(index === at && 'font-semibold')}>{t(`step.${step}`)}</span>
                {index < at &&
                  facts[step].map((fact) => (
                    <span key={fact} className="text-sm text-ink-muted wrap-anywhere">
                      {fact}
                    </span>
                  ))}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function useFacts(known: Partial<Evidence>): Record<(typeof STEPS)[number], string[]> {
  const t = useTranslations('measure.running');
  const own = useTranslations('report.first');
  const { duration, bytes } = useMeasures();
  const { timing, html, page, customer, links, url, headers } = known;
  const padlock = usePadlock(known);
  const wanted = customer && [
    customer.phone,
    customer.whatsapp,
    customer.address !== null,
    customer.hours !== null,
    customer.price,
    customer.map,
  ];
  return {
    answered: [
      ...(timing && html ? [t('answered', { total: duration(timing.totalMs), bytes: bytes(html.wireBytes) })] : []),
      ...(padlock ? [padlock] : []),
      ...(url && headers ? [own('headers', { count: missingHeaders({ url, headers }).length })] : []),
    ],
    page: page ? [page.title ? t('page', { title: page.title }) : t('untitled'), own(fitsPhone(page.viewport) ? 'phone' : 'noPhone')] : [],
    customer: wanted ? [t('customer', { count: wanted.filter(Boolean).length })] : [],
    links: links ? [t('links', { count: links.checked })] : [],
  };
}

function usePadlock({ url, certificate }: Partial<Evidence>): string | null {
  const own = useTranslations('report.first');
  const format = useFormatter();
  if (!url) return null;
  if (!url.startsWith('https:')) return own('plain');
  if (certificate?.problem) return own('broken');
  return certificate?.validTo ? own('padlock', { until: format.dateTime(certificate.validTo, { dateStyle: 'medium' }) }) : own('secure');
}
