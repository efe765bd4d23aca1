import { Check, Minus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { messageCard, searchCard } from '#ruler/rules/found.ts';
import { MessageCard, SearchCard } from './shown.tsx';

const WANTED = ['phone', 'whatsapp', 'address', 'hours', 'prices', 'map'] as const;

/** The page as search engines, messengers and customers see it. */
export function SeenByOthers({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('measure');
  const { customer, alsoRead } = evidence;
  const found: Record<(typeof WANTED)[number], string | boolean | null> = {
    phone: customer.phone?.text ?? null,
    whatsapp: customer.whatsapp,
    address: customer.address === '' ? true : customer.address,
    hours: customer.hours === '' ? true : customer.hours,
    prices: customer.price,
    map: customer.map,
  };
  return (
    <section className="grid gap-5">
      <h2 className="text-2xl">{t('seen.title')}</h2>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-3">
        <div className="grid content-start gap-3">
          <h3 className="text-base text-ink-muted">{t('seen.search')}</h3>
          <div className="rounded-card border border-line bg-surface p-4">
            <SearchCard {...searchCard(evidence)} />
          </div>
          <StructuredData {...evidence.page.structured} />
        </div>
        <div className="grid content-start gap-3">
          <h3 className="text-base text-ink-muted">{t('seen.message')}</h3>
          <MessageCard {...messageCard(evidence)} />
        </div>
        <div className="grid content-start gap-3">
          <h3 className="text-base text-ink-muted">{t('seen.customer')}</h3>
          <dl className="grid">
            {WANTED.map((what) => {
              const value = found[what];
              return (
                <div key={what} className="flex items-start gap-3 border-b border-line py-2 last:border-b-0">
                  {value ? (
                    <Check className="mt-0.5 size-5 shrink-0 text-leaf" aria-hidden />
                  ) : (
                    <Minus className="mt-0.5 size-5 shrink-0 text-brick" aria-hidden />
                  )}
                  <dt className="w-24 shrink-0 first-letter:uppercase">{t(`missing.${what}`)}</dt>
                  <dd className={value ? 'min-w-0 wrap-anywhere' : 'text-brick'}>
                    {value === true ? t('seen.found') : value || t('notFound')}
                  </dd>
                </div>
              );
            })}
          </dl>
          <p className="text-sm text-ink-muted">{t('seen.pages', { count: alsoRead.length + 1 })}</p>
        </div>
      </div>
    </section>
  );
}

/** Types beyond these say nothing new to an owner. */
const MAX_TYPES = 6;

/** JSON-LD of the page, by its types. */
function StructuredData({ types, broken }: Evidence['page']['structured']) {
  const t = useTranslations('measure');
  return (
    <p className="text-sm">
      <span className="text-ink-muted">{t('seen.structured')} </span>
      {types.length > 0 && <span className="wrap-anywhere">{types.slice(0, MAX_TYPES).join(', ')}</span>}
      {types.length > 0 && broken > 0 && ' · '}
      {broken > 0 ? <span className="text-brick">{t('seen.broken', { count: broken })}</span> : null}
      {types.length === 0 && broken === 0 && <span className="text-brick">{t('notFound')}</span>}
    </p>
  );
}
