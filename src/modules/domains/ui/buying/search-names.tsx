'use client';
import { CircleHelp, ExternalLink, Search, ShoppingBag, Sparkles, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { searchNamesAction } from '../../actions.ts';
import type { FoundName } from '../../registrar/search-names.ts';
import { SELLERS } from '../../registrar/sellers.ts';
import { buyPath } from './buy-path.ts';

/** Looks for free names, which are bought here or registered elsewhere. */
export function SearchNames({ mayBuy, siteId }: { mayBuy: boolean; siteId?: string | undefined }) {
  const t = useTranslations('domains.search');
  const [state, act] = useActionState(searchNamesAction, null);
  const failure = state?.ok === false ? state : null;
  const isOfField = failure?.reason === 'wish_without_name' || failure?.reason === 'invalid';
  return (
    <div className="grid gap-5">
      <form action={act} className="grid gap-4" noValidate>
        {failure && !isOfField && <Notice tone="bad">{failure.message}</Notice>}
        <Field
          label={t('label')}
          name="wish"
          placeholder={t('placeholder')}
          defaultValue={state?.ok ? state.data.wish : failure?.values?.wish}
          error={isOfField ? (failure?.fields?.wish ?? failure?.message) : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
        />
        <div>
          <SubmitButton look="secondary" icon={<Search className="size-4" aria-hidden />} pendingLabel={t('pending')}>
            {t('action')}
          </SubmitButton>
        </div>
      </form>
      <div aria-live="polite">{state?.ok && <Found names={state.data.names} {...{ mayBuy, siteId }} />}</div>
    </div>
  );
}

type Buyer = { mayBuy: boolean; siteId: string | undefined };

function Found({ names, ...buyer }: Buyer & { names: FoundName[] }) {
  const t = useTranslations('domains.search');
  const isPriced = names.some(({ firstYear }) => firstYear);
  const isSold = names.some(({ seller }) => seller === 'here');
  return (
    <div className="grid gap-3">
      <ul aria-label={t('found')} className="grid divide-y divide-line border-y border-line">
        {names.map((one) => (
          <FoundRow key={one.name} found={one} {...buyer} />
        ))}
      </ul>
      <p className="text-sm text-ink-muted">{t(isSold ? 'sold' : isPriced ? 'ownPriced' : 'own')}</p>
    </div>
  );
}

const LOOKS = {
  free: { icon: Sparkles, look: 'bg-leaf-soft text-leaf' },
  taken: { icon: X, look: 'bg-brick-soft text-brick' },
  unknown: { icon: CircleHelp, look: 'bg-marigold-soft text-ink' },
} as const;

function FoundRow({ found, mayBuy, siteId }: Buyer & { found: FoundName }) {
  const { name, state, isPremium, firstYear, renewal, seller } = found;
  const t = useTranslations('domains.search');
  const format = useFormatter();
  const { icon: Icon, look } = LOOKS[state];
  const money = ({ cents, currency }: NonNullable<FoundName['firstYear']>) => format.number(cents / 100, { style: 'currency', currency });
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <b className="font-semibold wrap-anywhere">{name}</b>
        <span className={cx('inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-semibold', look)}>
          <Icon className="size-4" aria-hidden />
          {t(state)}
        </span>
      </div>
      {firstYear && (
        <p className="text-sm text-ink-muted">
          {t(isPremium ? 'premiumPrice' : 'price', { first: money(firstYear), next: renewal ? money(renewal) : '–' })}
        </p>
      )}
      {seller === 'here' && mayBuy && (
        <div>
          <ButtonLink href={buyPath(name, siteId)} look="primary" icon={<ShoppingBag className="size-4" aria-hidden />}>
            {t('buy')}
          </ButtonLink>
        </div>
      )}
      {seller && seller !== 'here' && (
        <div>
          <a href={SELLERS[seller].url(name)} target="_blank" rel="noreferrer" className={buttonClass('secondary')}>
            <ExternalLink className="size-4" aria-hidden />
            {t('register', { seller: SELLERS[seller].name })}
          </a>
        </div>
      )}
    </li>
  );
}
