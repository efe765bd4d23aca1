import { useTranslations } from 'next-intl';
import { METERS } from '#modules/metering/meters.ts';
import { useMeterFormat } from '#modules/metering/ui/meter-format.ts';
import { Notice } from '#ui/notice.tsx';
import type { ReceiptLine } from '../../invoices/receipt-lines.ts';

/** Rounding tolerance: quantities have at most six decimals on both sides. */
const SAME = 1e-5;

/** Confirms that the usage events add up to the line's quantity, or reports that they do not. */
export function LineSum({ line, total }: { line: ReceiptLine; total: number }) {
  const t = useTranslations('billing.receipt');
  const { amount } = useMeterFormat();
  const meter = line.meter!;
  const billed = line.included + line.extra;
  if (Math.abs(total - billed) > SAME) {
    return <Notice tone="bad">{t('differs', { total: amount(meter, total), line: amount(meter, billed) })}</Notice>;
  }
  return (
    <p className="font-medium tabular-nums">
      {t(METERS[meter].formula === 'last' ? 'sumLast' : 'sum', { total: amount(meter, total) })}{' '}
      {line.unitCents % 1 !== 0 && <span className="font-normal text-ink-muted">{t('rounded')}</span>}
    </p>
  );
}
