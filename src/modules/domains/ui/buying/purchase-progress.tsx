import { Check, Circle, LoaderCircle } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { PortalButton } from '#modules/billing/ui/payment/portal-button.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Notice } from '#ui/notice.tsx';
import type { Registered } from '../../buying/read-registration.ts';
import { buyPath } from './buy-path.ts';
import { FollowPurchase } from './follow-purchase.tsx';

const STEPS = ['charge', 'register', 'point', 'open'] as const;
/** Steps that are done in each state of an order. */
const DONE = { ordered: 0, charged: 1, registered: 2, done: 3, unpaid: 0, refunding: 1, refunded: 1 } as const;

/** A purchase on its way to the live site, or what became of it instead. */
export function PurchaseProgress({ name, order, isLive }: { name: string; order: Registered['order']; isLive: boolean }) {
  const t = useTranslations('domains.buy');
  const format = useFormatter();
  const price = format.number(order.cents / 100, { style: 'currency', currency: order.currency });
  if (order.state === 'unpaid' || order.state === 'refunding' || order.state === 'refunded')
    return (
      <Notice tone="bad" title={t(`ended.${order.state}`, { name })}>
        <p>{t(`endedBody.${order.state}`, { price })}</p>
        <div className="flex flex-wrap gap-3 pt-2">
          {order.state === 'unpaid' && <PortalButton label={t('noCardAction')} returnTo={buyPath(name)} />}
          <ButtonLink href={order.state === 'unpaid' ? buyPath(name) : '/domains'}>
            {t(order.state === 'unpaid' ? 'again' : 'other')}
          </ButtonLink>
        </div>
        {order.state === 'refunding' && <FollowPurchase />}
      </Notice>
    );
  const done = isLive ? STEPS.length : DONE[order.state];
  return (
    <section aria-label={t('progress')} className="grid gap-5 rounded-card border border-line bg-surface p-5 sm:p-6">
      <p role="status" className="font-display text-xl font-semibold">
        {t(done >= 2 ? 'progressOurs' : 'progressTitle', { name })}
      </p>
      <ol className="grid gap-4 sm:grid-cols-4">
        {STEPS.map((step, at) => (
          <Step key={step} label={t(`step.${step}`, { price })} is={at < done ? 'done' : at === done ? 'now' : 'later'} />
        ))}
      </ol>
      <p className="text-sm text-ink-muted">{t('leave')}</p>
      <FollowPurchase />
    </section>
  );
}

const ICONS = { done: Check, now: LoaderCircle, later: Circle } as const;

function Step({ label, is }: { label: string; is: 'done' | 'now' | 'later' }) {
  const t = useTranslations('domains.buy');
  const Icon = ICONS[is];
  return (
    <li
      aria-current={is === 'now' ? 'step' : undefined}
      className={cx(
        'flex items-center gap-3 border-line sm:grid sm:content-start sm:gap-2 sm:border-t-2 sm:pt-3',
        is === 'done' && 'sm:border-leaf',
        is === 'now' && 'sm:border-cobalt',
      )}
    >
      <Icon
        className={cx(
          'size-5 shrink-0',
          is === 'done' && 'text-leaf',
          is === 'now' && 'animate-spin text-cobalt motion-reduce:animate-none',
          is === 'later' && 'text-ink-muted',
        )}
        aria-hidden
      />
      <span className={is === 'later' ? 'text-ink-muted' : 'font-semibold'}>
        {label}
        <span className="sr-only"> ({t(`is.${is}`)})</span>
      </span>
    </li>
  );
}
