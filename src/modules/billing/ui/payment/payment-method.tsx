import { CreditCard } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMoney } from '../money.ts';

/** The payment method of the next charge, in Stripe's terms. */
export interface PaymentMethodView {
  type: string;
  brand?: string | null;
  last4?: string | null;
  expMonth?: number | null;
  expYear?: number | null;
  /** Of a Pix: max cents per month authorized at the bank. */
  maxCents?: number | null;
}

const BRANDS: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  elo: 'Elo',
  hipercard: 'Hipercard',
  diners: 'Diners',
  discover: 'Discover',
};

/** "Visa final 4242", or the name of another payment method. */
export function useMethodName({ type, brand, last4 }: PaymentMethodView): string {
  const t = useTranslations('billing.method');
  if (type === 'card' && last4) return t('card', { brand: BRANDS[brand ?? ''] ?? t('aCard'), last4 });
  return type === 'boleto' || type === 'pix' ? t(type) : t('other');
}

/** "Visa terminado em 4242, vence em 12/30"; or the name of another payment method. */
export function PaymentMethod({ method }: { method: PaymentMethodView | null }) {
  const t = useTranslations('billing.method');
  const money = useMoney('BRL');
  if (!method) return <p className="text-ink-muted">{t('none')}</p>;
  const { type, brand, last4, expMonth, expYear, maxCents } = method;
  return (
    <div className="flex items-center gap-3">
      <CreditCard className="size-5 shrink-0 text-ink-muted" aria-hidden />
      {type === 'card' && last4 ? (
        <p>
          <span className="font-semibold tabular-nums">{t('card', { brand: BRANDS[brand ?? ''] ?? t('aCard'), last4 })}</span>{' '}
          {expMonth && expYear && (
            <span className="text-ink-muted tabular-nums">
              {t('expires', { date: `${String(expMonth).padStart(2, '0')}/${String(expYear % 100).padStart(2, '0')}` })}
            </span>
          )}
        </p>
      ) : (
        <p className="font-semibold">
          {type === 'pix' && maxCents
            ? t('pixUpTo', { amount: money(maxCents) })
            : type === 'boleto' || type === 'pix'
              ? t(type)
              : t('other')}
        </p>
      )}
    </div>
  );
}
