import { useFormatter, useTranslations } from 'next-intl';
import { type ShownMeter, useMeterFormat } from '#modules/metering/ui/meter-format.ts';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { Notice } from '#ui/notice.tsx';
import type { PreviewLine } from '../../invoices/invoice-preview.ts';
import { receiptLines } from '../../invoices/receipt-lines.ts';
import { useLineWords } from '../invoices/line-words.ts';
import { SumTable } from '../invoices/sum-table.tsx';
import { type Currency, useMoney } from '../money.ts';

interface ChangePreviewProps {
  currency: Currency;
  lines: PreviewLine[];
  creditUsedCents: number;
  creditCents: number;
  dueNowCents: number;
  nextInvoiceAt: Date;
  nextTotalCents: number;
  startsAt: Date | null;
  over: { meter: string; used: number; limit: number }[];
}

/** The exact next invoice before anything is confirmed, with the start of a smaller plan and the usage above its limits. */
export function ChangePreview({ currency, lines, over, startsAt, ...sums }: ChangePreviewProps) {
  const t = useTranslations('billing.preview');
  const format = useFormatter();
  const money = useMoney(currency);
  const words = useLineWords(currency);
  const { amount } = useMeterFormat();
  const own = lines.filter((line) => line.kind !== 'discount');
  const discount = lines.filter((line) => line.kind === 'discount').reduce((sum, line) => sum + line.amountCents, 0);
  const all = receiptLines(own.map((line, i) => ({ ...line, id: String(i), isProration: line.kind === 'credit' })));
  // Usage lines of zero are left out.
  const shown = all.filter((line) => line.kind !== 'usage' || line.amountCents !== 0 || line.included + line.extra > 0);
  return (
    <div className="grid gap-6">
      {startsAt ? (
        <p>{t('later', { date: formatDay(format, startsAt, true) })}</p>
      ) : (
        <SumTable
          caption={t('caption')}
          head={[t('what'), t('amount')]}
          lines={shown.map((line) => ({ id: line.id, title: words.title(line), note: words.note(line), amount: money(line.amountCents) }))}
          sums={[
            ...(discount ? [{ id: 'discount', title: t('discount'), amount: money(discount) }] : []),
            ...(sums.creditUsedCents > 0 ? [{ id: 'credit', title: t('creditUsed'), amount: money(-sums.creditUsedCents) }] : []),
            { id: 'due', title: t('dueNow'), amount: money(sums.dueNowCents), strong: true },
          ]}
        />
      )}
      {sums.creditCents > 0 && <p>{t('creditLeft', { amount: money(sums.creditCents) })}</p>}
      <p className="text-ink-muted">
        {t('next', { date: formatDay(format, sums.nextInvoiceAt, true), amount: money(sums.nextTotalCents) })}
      </p>
      {over.length > 0 && (
        <Notice tone="warn" title={t('overTitle')}>
          <ul className="grid list-disc gap-1 pl-5">
            {over.map(({ meter, used, limit }) => (
              <li key={meter}>
                {meter === 'team_members'
                  ? t('over.team_members', { used, limit })
                  : t(`over.${meter as 'sites'}`, { used: amount(meter as ShownMeter, used), limit: amount(meter as ShownMeter, limit) })}
              </li>
            ))}
          </ul>
          <p>{t('nothingDeleted')}</p>
        </Notice>
      )}
    </div>
  );
}
