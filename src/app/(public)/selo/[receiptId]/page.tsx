import { Download, KeyRound } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getReceipt } from '#modules/host/index.ts';
import { VerdictGrade } from '#modules/measure/ui/own/verdict-details.tsx';
import { isUuid } from '#platform/ids.ts';
import { getVisitor } from '#platform/session.ts';
import { shownUrl } from '#platform/shown-host.ts';
import { buttonClass } from '#ui/button.tsx';
import { TOKEN_PAGE } from '../../token-page.ts';

interface Params {
  params: Promise<{ receiptId: string }>;
}

async function receiptOf({ params }: Params) {
  const { receiptId } = await params;
  return isUuid(receiptId) ? await getReceipt(await getVisitor(), { receiptId }) : null;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const found = await receiptOf(props);
  const t = await getTranslations('release.receipt');
  return { ...TOKEN_PAGE, title: found ? t('metaTitle', { address: shownUrl(found.receipt.address) }) : t('title') };
}

/** The receipt of a release, for anyone with its link: where and when it went live, its checks, and how to verify it. */
export default async function ReceiptPage(props: Params) {
  const found = await receiptOf(props);
  if (!found) notFound();
  const { id, issuer, keyId, address, liveAt, release, checks } = found.receipt;
  const t = await getTranslations('release');
  const format = await getFormatter();
  const when = format.dateTime(new Date(liveAt), { dateStyle: 'long', timeStyle: 'long' });
  return (
    <main id="content" className="mx-auto grid w-full max-w-3xl gap-10 px-5 py-12 sm:px-8 lg:py-20">
      <header className="grid gap-4">
        <p className="font-semibold text-ink-muted">{t('receipt.title')}</p>
        <h1 className="text-title wrap-anywhere">
          <a href={address} className="underline-offset-4 hover:underline">
            {shownUrl(address)}
          </a>
        </h1>
        <p className="text-lg">{t('receipt.lead', { number: release.number, when })}</p>
        <VerdictGrade grade={checks.grade} total={checks.score} />
      </header>
      <section aria-labelledby="checked" className="grid gap-3">
        <h2 id="checked" className="text-xl">
          {t('receipt.checked')}
        </h2>
        <ul className="grid">
          {checks.results.map(({ check, looked, faults }) => (
            <li key={check} className="grid gap-x-6 border-t border-line py-3 sm:grid-cols-[1fr_auto_7rem]">
              <span className="font-semibold">{t(`check.${check}`)}</span>
              <span className="text-ink-muted tabular-nums">{t('receipt.looked', { count: looked })}</span>
              <span className={faults > 0 ? 'text-amber sm:text-right' : 'text-leaf sm:text-right'}>
                {t('receipt.faults', { count: faults })}
              </span>
            </li>
          ))}
        </ul>
        <p className="text-sm text-ink-muted">
          {t('receipt.limits')} {t(found.isCurrent ? 'receipt.current' : 'receipt.past')}
        </p>
      </section>
      <section aria-labelledby="proof" className="grid gap-3">
        <h2 id="proof" className="text-xl">
          {t('receipt.proof')}
        </h2>
        <dl className="grid gap-3">
          <div className="grid gap-0.5">
            <dt className="text-sm text-ink-muted">{t('receipt.manifest')}</dt>
            <dd className="font-mono text-sm wrap-anywhere">{release.manifest}</dd>
          </div>
          <div className="grid gap-0.5">
            <dt className="text-sm text-ink-muted">{t('receipt.key')}</dt>
            <dd className="font-mono text-sm wrap-anywhere">
              {keyId} · {issuer}
            </dd>
          </div>
        </dl>
        <p className="text-sm text-ink-muted">
          {t('receipt.files', { count: release.files })} · {t('receipt.checksVersion', { version: checks.version })}
        </p>
      </section>
      <Verify id={id} issuer={issuer} />
    </main>
  );
}

async function Verify({ id, issuer }: { id: string; issuer: string }) {
  const t = await getTranslations('release.receipt');
  return (
    <section aria-labelledby="verify" className="grid justify-items-start gap-4">
      <h2 id="verify" className="text-xl">
        {t('verify')}
      </h2>
      <p>{t('verifyLead')}</p>
      <code className="w-full rounded-control bg-sunken p-3 text-sm wrap-anywhere">
        npm run receipt -- verify {issuer}/selo/{id}
      </code>
      <div className="flex flex-wrap gap-2">
        <a href={`/selo/${id}/receipt.json`} download className={buttonClass()}>
          <Download className="size-4" aria-hidden />
          {t('download')}
        </a>
        <a href="/selo/keys.json" className={buttonClass('quiet')}>
          <KeyRound className="size-4" aria-hidden />
          {t('keys')}
        </a>
      </div>
    </section>
  );
}
