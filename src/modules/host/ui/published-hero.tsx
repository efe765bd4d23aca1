'use client';
import { ArrowLeft, Check, Copy, ExternalLink, MessageCircle, Printer } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type CSSProperties, type Ref, useEffect, useRef, useState } from 'react';
import { buttonClass } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { copyText } from '#ui/copy-text.ts';
import { Monogram } from '#ui/wordmark.tsx';
import { addressLines } from './address-lines.ts';
import { clockTime } from './clock-format.ts';

interface PublishedHeroProps {
  siteId: string;
  name: string;
  slug: string;
  url: string;
  /** As people write it. */
  address: string;
  since: Date;
  /** Release number; the first one is celebrated at full height. */
  number: number;
  /** Render time of the page. */
  now: Date;
}

/** Its own ground, over the button's: the arcs may lie below it. */
const onField = 'border-on-field/60 bg-field! text-on-field hover:bg-field-shade! focus-visible:outline-on-field';

/** Full-size display of the address, with ways to share it. */
export function PublishedHero({ siteId, name, slug, url, address, since, number, now }: PublishedHeroProps) {
  const t = useTranslations('sites.published');
  const format = useFormatter();
  const locale = useLocale();
  const router = useRouter();
  const share = useRef<HTMLAnchorElement>(null);
  const [copied, setCopied] = useState(false);
  const site = `/sites/${siteId}`;
  const isToday = format.dateTime(since, { dateStyle: 'short' }) === format.dateTime(now, { dateStyle: 'short' });
  const when = isToday ? clockTime(format, since, locale) : format.dateTime(since, { dateStyle: 'long' });

  const copy = async () => {
    setCopied(await copyText(url));
    setTimeout(() => setCopied(false), 2000);
  };
  const act = useRef({ copy });
  act.current = { copy };
  useEffect(() => {
    share.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === 'c') void act.current.copy();
      else if (event.key === 'p') print();
      else if (event.key === 'Escape') router.push(site);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [router, site]);

  return (
    <>
      <header
        className={cx(
          'relative isolate overflow-hidden bg-field text-on-field print:hidden',
          number === 1 ? 'lg:min-h-[64dvh]' : 'lg:min-h-[48dvh]',
        )}
      >
        <Arcs />
        <div className="mx-auto grid max-w-[88rem] gap-x-10 px-5 pt-4 sm:px-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:px-14">
          <div className="flex items-center justify-between py-2 lg:col-span-2">
            <Link href="/sites" aria-label={t('mySites')} className="inline-flex size-11 items-center focus-visible:outline-on-field">
              <Monogram className="size-7 rounded-xs bg-on-field p-1" />
            </Link>
            <Link href={`${site}/edit`} className={buttonClass('secondary', 'md', onField)}>
              <ArrowLeft className="size-4" aria-hidden />
              {t('backToEditor')}
            </Link>
          </div>
          <div className="@container grid content-center gap-6 pt-3 pb-8 lg:pb-14">
            <p role="status" className="flex items-center gap-2.5 text-lg font-medium">
              <span className="size-3 rounded-full bg-field-live ring-4 ring-field-live/30" aria-hidden />
              {number === 1 ? t('since', { when }) : t('sinceVersion', { when, number })}
            </p>
            <Address url={url} address={address} slug={slug} />
            <Share ref={share} url={url} message={t('message', { name, url })} copied={copied} onCopy={copy} />
          </div>
          <div className="pb-8 max-lg:grid max-lg:justify-center lg:self-center lg:pb-10">
            <Sign
              siteId={siteId}
              number={number}
              alt={t('sign', { address })}
              className="w-56 rotate-3 rounded-card shadow-float lg:w-full motion-safe:animate-rise"
            />
          </div>
        </div>
      </header>
      <Sign siteId={siteId} number={number} alt="" className="sign-sheet hidden print:block" />
    </>
  );
}

function Address({ url, address, slug }: Pick<PublishedHeroProps, 'url' | 'address' | 'slug'>) {
  const lines = addressLines(slug);
  return (
    <h1
      className="font-display leading-[0.86] font-bold tracking-[-0.045em]"
      aria-label={address}
      style={{ '--letters': Math.max(7, ...lines.map((line) => line.length)) } as CSSProperties}
    >
      <a href={url} target="_blank" rel="noreferrer" className="hover:underline focus-visible:outline-on-field" translate="no">
        {lines.map((line) => (
          <span key={line} className="block text-[length:min(9.4rem,calc(172cqi/var(--letters)))] wrap-anywhere">
            {line}
          </span>
        ))}
        <span className="mt-[0.35em] block text-[length:min(3.6rem,10cqi)] leading-none text-marigold">{address.slice(slug.length)}</span>
      </a>
    </h1>
  );
}

interface ShareProps {
  ref: Ref<HTMLAnchorElement>;
  url: string;
  message: string;
  copied: boolean;
  onCopy: () => void;
}

function Share({ ref, url, message, copied, onCopy }: ShareProps) {
  const t = useTranslations('sites.published');
  const quiet = buttonClass('secondary', 'lg', cx(onField, 'max-sm:px-3 max-sm:text-base'));
  return (
    <div className="flex flex-wrap gap-2.5 max-sm:grid max-sm:grid-cols-2">
      <a
        ref={ref}
        href={`https://wa.me/?text=${encodeURIComponent(message)}`}
        target="_blank"
        rel="noreferrer"
        className={buttonClass(
          'primary',
          'lg',
          'bg-on-field! text-field! hover:bg-on-field/90! focus-visible:outline-on-field whitespace-nowrap max-sm:col-span-2',
        )}
      >
        <MessageCircle className="size-5" aria-hidden />
        {t('whatsapp')}
      </a>
      <a href={url} target="_blank" rel="noreferrer" className={quiet}>
        <ExternalLink className="size-5" aria-hidden />
        {t('open')}
      </a>
      <button type="button" onClick={onCopy} className={quiet}>
        {copied ? <Check className="size-5" aria-hidden /> : <Copy className="size-5" aria-hidden />}
        <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
      </button>
      <button type="button" onClick={() => print()} className={cx(quiet, 'max-sm:col-span-2')}>
        <Printer className="size-5" aria-hidden />
        {t('print')}
      </button>
    </div>
  );
}

function Sign({ siteId, number, alt, className }: { siteId: string; number: number; alt: string; className: string }) {
  // biome-ignore lint/performance/noImgElement: a print file of the owner's own, made by us at its final size
  return <img src={`/sites/${siteId}/sign?v=${number}`} alt={alt} width={1240} height={1748} className={className} />;
}

/** The brand's quarter circles, large. */
function Arcs() {
  return (
    <svg
      viewBox="0 0 200 200"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      className="absolute right-0 bottom-0 -z-10 h-84 w-full lg:h-full lg:w-[40%]"
    >
      <path d="M100 100A100 100 0 0 0 0 200H100Z" fill="var(--color-marigold)" />
      <path d="M100 0A100 100 0 0 1 200 100H100Z" fill="var(--color-field-brick)" />
      <path d="M100 100A100 100 0 0 1 200 200H100Z" fill="var(--color-field-shade)" />
      <path d="M100 150A50 50 0 0 1 150 200H100Z" fill="var(--color-on-field)" />
    </svg>
  );
}
