import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { TemplatePicture } from '#modules/generate/ui/template-card.tsx';
import { ImportForm } from '#modules/sites/ui/import-form.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { pageAccess } from '../../../../_shell/access.tsx';

const SHOWN = ['restaurant', 'salon', 'shop'] as const;

/** Links to start from a template or from an exported site. */
export async function OtherWays() {
  const t = await getTranslations('templates');
  const sites = await getTranslations('sites.import');
  const batch = await getTranslations('batch.other');
  const { isLimited } = await pageAccess();
  return (
    <>
      <section aria-labelledby="templates" className="grid gap-5 border-t border-line pt-8">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="grid gap-1">
            <h2 id="templates" className="text-xl">
              {t('start')}
            </h2>
            <p className="text-ink-muted">{t('startLead')}</p>
          </div>
          <ButtonLink href="/templates">{t('startAll')}</ButtonLink>
        </div>
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          {SHOWN.map((id, at) => (
            <li key={id} className={`group relative grid content-start gap-1 ${at === 2 ? 'max-sm:hidden' : ''}`}>
              <TemplatePicture
                id={id}
                sizes="(min-width: 40rem) 15rem, 46vw"
                className="h-auto w-full rounded-control border border-line group-hover:border-edge"
              />
              <Link
                href={`/sites/new/template/${id}`}
                className="inline-flex min-h-11 items-center font-medium after:absolute after:inset-0 group-hover:text-cobalt"
              >
                {t(`names.${id}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="import" className="grid gap-5 border-t border-line pt-8">
        <div className="grid gap-1">
          <h2 id="import" className="text-xl">
            {sites('title')}
          </h2>
          <p className="max-w-[60ch] text-ink-muted">{sites('lead')}</p>
        </div>
        <ImportForm />
      </section>
      {!isLimited && (
        <section aria-labelledby="batch" className="grid gap-5 border-t border-line pt-8">
          <div className="grid gap-1">
            <h2 id="batch" className="text-xl">
              {batch('title')}
            </h2>
            <p className="max-w-[60ch] text-ink-muted">{batch('lead')}</p>
          </div>
          <div>
            <ButtonLink href="/sites/new/batch">{batch('action')}</ButtonLink>
          </div>
        </section>
      )}
    </>
  );
}
