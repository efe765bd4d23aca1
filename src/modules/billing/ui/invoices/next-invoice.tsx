import { useFormatter, useTranslations } from 'next-intl';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { type Currency, useMoney, wholeCents } from '../money.ts';

interface NextInvoiceProps {
  at: Date;
  currency: Currency;
  /** Total if it were issued now. */
  soFarCents: number;
  /** Forecast for the end of the period; null while it is too early. */
  expectedCents: number | null;
  creditCents: number;
}

/** Date of the next invoice, its amount so far, and the forecast. */
export function NextInvoice({ at, currency, soFarCents, expectedCents, creditCents }: NextInvoiceProps) {
  const t = useTranslations('billing.next');
  const format = useFormatter();
  const money = useMoney(currency);
  const expected = expectedCents === null ? null : wholeCents(expectedCents);
  return (
    <div className="grid gap-3">
      <p className="grid">
        <span className="font-display text-3xl font-bold tracking-tight tabular-nums">{money(soFarCents)}</span>
        <span className="text-ink-muted">{t('soFar', { date: formatDay(format, at) })}</span>
      </p>
      {expected !== null && <p>{expected > soFarCents ? t('expected', { amount: money(expected) }) : t('noMore')}</p>}
      {creditCents > 0 && <p className="text-ink-muted">{t('credit', { amount: money(creditCents) })}</p>}
    </div>
  );
}
