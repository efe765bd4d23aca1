import { getTranslations } from 'next-intl/server';
import { company, type OpeningHours } from '#platform/company.ts';

/** The provider's name and contacts; lines missing from the environment are left out. */
export async function CompanyCard({ privacy = false }: { privacy?: boolean }) {
  const t = await getTranslations('trust.company');
  const { name, taxId, address, email, privacyEmail, hours, isRehearsal } = company();
  const mail = (value: string | null) =>
    value && (
      <a href={`mailto:${value}`} className="text-cobalt underline underline-offset-4">
        {value}
      </a>
    );
  const rows = [
    [t('name'), name],
    [t('taxId'), taxId],
    [t('address'), address],
    [t('email'), mail(email)],
    ...(privacy ? [[t('privacyEmail'), mail(privacyEmail)] as const] : []),
    [t('hours'), hours && (await hoursText(hours))],
  ] as const;
  const missing = !name || !taxId || !address;
  return (
    <section aria-labelledby="company" className="grid gap-3 rounded-card border border-line bg-surface p-5 print:border-0 print:p-0">
      <h2 id="company" className="scroll-mt-24 text-xl">
        {t('title')}
      </h2>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
        {rows.map(
          ([label, value]) =>
            value && (
              <div key={label} className="contents">
                <dt className="text-ink-muted">{label}</dt>
                <dd className="wrap-anywhere max-sm:mb-2">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {missing && isRehearsal && <p className="rounded-control bg-marigold-soft p-3 text-amber">{t('placeholder')}</p>}
    </section>
  );
}

async function hoursText({ firstDay, lastDay, from, to }: OpeningHours): Promise<string> {
  const t = await getTranslations('trust.company');
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
  return t('hoursText', { first: t(`days.${names[firstDay]!}`), last: t(`days.${names[lastDay]!}`), from, to });
}
