'use client';
import { useTranslations } from 'next-intl';
import {
  type FormEvent,
  type ReactNode,
  type RefObject,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Corrections } from '#composer/brief.ts';
import { LimitWays } from '#modules/billing/ui/plans/limit-reached.tsx';
import { isPaidReason } from '#modules/billing/ui/plans/paid-reason.ts';
import type { ActionResult } from '#platform/action.ts';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { Notice } from '#ui/notice.tsx';
import { generateFromFields, generateUnderstood } from '../../actions.ts';
import { spellingOf } from '../../understanding/spelling.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { PhotoTray } from '../photos/photo-tray.tsx';
import { Asked } from './asked.tsx';
import { GenerateBar } from './generate-bar.tsx';
import { MarkedPrompt } from './marked-prompt.tsx';
import { OwnLines } from './own-lines.tsx';
import { PlainFields } from './plain-fields.tsx';
import { FactPart, Reply } from './reply.tsx';
import { Sells } from './sells.tsx';
import { Thread } from './thread.tsx';
import { useCorrections } from './use-corrections.ts';
import { useOnline } from './use-online.ts';
import { ReadingContext } from './use-reading.ts';
import { useRefined } from './use-refined.ts';

interface UnderstoodProps {
  read: Understanding;
  /** Identifies the prompt that was read. */
  of: string;
  corrections: Corrections;
  /** True if the reading is a model's. */
  refined: boolean;
  /** True if a model can be asked for a better reading. */
  canRefine: boolean;
  limit: 'sites' | 'page_generate' | null;
  /** Signs up first; the site is made afterwards. */
  isGuest: boolean;
  /** Starts by itself: the person pressed the button before signing in. */
  go: boolean;
}

/** The review page between the prompt and the site: the prompt, our reading of it, and the owner's corrections. */
export function Understood({ read: first, of, corrections: kept, refined: firstRefined, canRefine, limit, isGuest, go }: UnderstoodProps) {
  const t = useTranslations('understood');
  const latest = useRef(kept);
  const { read, refined } = useRefined(of, { read: first, refined: firstRefined }, latest, canRefine && !go);
  const { corrections, change, said } = useCorrections(of, kept, refined, latest);
  const [active, look] = useState<string | null>(null);
  const [plainly, sendPlainly] = useActionState(generateFromFields, null);
  const { generate, pending, isWaiting, failure } = useGenerate(of, latest, refined);
  const online = useOnline();
  const form = useRef<HTMLFormElement>(null);
  const reading = useMemo(
    () => ({ corrections, change, active, look, spell: spellingOf(read, corrections) }),
    [read, corrections, change, active],
  );

  const begun = useRef(false);
  useEffect(() => {
    if (!go || limit || begun.current) return;
    begun.current = true;
    generate();
  }, [go, limit, generate]);
  useSubmitShortcut(form, !limit);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!limit) generate();
  }

  const failed = failure ?? (plainly?.ok === false ? plainly : null);
  return (
    <ReadingContext value={reading}>
      <form ref={form} action={sendPlainly} onSubmit={submit} className="flex grow flex-col">
        <input type="hidden" name="of" value={of} />
        {firstRefined && <input type="hidden" name="refined" value="1" />}
        <div className="grow lg:grid lg:grid-cols-[minmax(20rem,34.7%)_minmax(0,1fr)]">
          <MarkedPrompt marks={read.marks} />
          <div className="grid min-w-0 content-start gap-6 px-5 py-7 sm:px-8 lg:px-14 lg:py-8 xl:pl-16">
            <Heading read={read} refined={refined}>
              {failed && <Failed failed={failed} />}
              {!failed && said && <Notice tone="bad">{said}</Notice>}
              {!online && <Notice tone="warn">{isWaiting ? t('offlineWaits') : t('offline')}</Notice>}
            </Heading>
            {read.contradictions.length > 0 && (
              <Notice tone="warn" title={t('contradiction')}>
                {read.contradictions.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </Notice>
            )}
            <div className="grid gap-x-12 gap-y-8 border-t border-line pt-5 xl:grid-cols-2">
              <Sells offers={read.offers} currency={read.currency} pricesBarred={read.pricesBarred} />
              <OwnLines lines={read.lines} />
            </div>
            <Asked read={read} />
            <Others read={read} />
            <PhotoTray
              of={of}
              prompt={first.marks.map(({ text }) => text).join('')}
              name={first.name?.value ?? null}
              trade={first.trade?.value ?? null}
            />
            {read.isThin && <ArcMotif seed="page magic" columns={3} rows={2} className="mt-6 w-72 justify-self-end max-lg:hidden" />}
            <noscript>
              <PlainFields read={read} corrections={kept} />
            </noscript>
          </div>
        </div>
        <GenerateBar counts={read.counts} pending={pending || isWaiting} limit={limit} isGuest={isGuest} />
        <Thread />
      </form>
    </ReadingContext>
  );
}

/** Ctrl or Cmd with Enter sends the form. */
function useSubmitShortcut(form: RefObject<HTMLFormElement | null>, isOn: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || !isOn) return;
      // The text being typed is saved first.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      form.current?.requestSubmit();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [form, isOn]);
}

function Heading({ read, refined, children }: { read: Understanding; refined: boolean; children: ReactNode }) {
  const t = useTranslations('understood');
  return (
    <div className="grid gap-3">
      <h1 className="text-[2.3rem] leading-tight font-bold tracking-[-0.035em] lg:text-[2.875rem]">
        {read.isThin ? t('headingThin') : t('heading')}
      </h1>
      {read.isThin && <p className="text-lg text-ink-muted">{t('leadThin')}</p>}
      {refined && <p className="text-sm text-ink-muted">{t('refined')}</p>}
      {children}
      <Reply read={read} />
    </div>
  );
}

const Failed = ({ failed }: { failed: { message: string; reason: string } }) => (
  <Notice tone="bad">
    <p>{failed.message}</p>
    {isPaidReason(failed.reason) && (
      <div className="pt-2">
        <LimitWays reason={failed.reason} back="/understood?go=1" />
      </div>
    )}
  </Notice>
);

/** Makes the site from the screen's state. Offline, it waits for the network. */
function useGenerate(of: string, latest: { readonly current: Corrections }, refined: boolean) {
  const [pending, setPending] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<(ActionResult & { ok: false }) | null>(null);
  const generate = useCallback(() => {
    if (!navigator.onLine) {
      setWaiting(true);
      return;
    }
    setWaiting(false);
    setPending(true);
    startTransition(async () => {
      const result = await generateUnderstood(null, { of, corrections: latest.current, refined });
      // A redirect returns no result.
      if (result?.ok !== false) return;
      setFailure(result);
      setPending(false);
    });
  }, [of, latest, refined]);
  useEffect(() => {
    if (!isWaiting) return;
    window.addEventListener('online', generate, { once: true });
    return () => window.removeEventListener('online', generate);
  }, [isWaiting, generate]);
  return { generate: pending ? noMore : generate, pending, isWaiting, failure };
}
const noMore = () => {};

/** Other facts, each with its kind. */
function Others({ read: { others } }: { read: Understanding }) {
  const t = useTranslations('understood.others');
  const kinds = useTranslations('sites.fact');
  const id = useId();
  if (others.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="text-lg">
        {t('title')}
      </h2>
      <ul className="grid gap-x-12 xl:grid-cols-2">
        {others.map((part) => (
          <li key={part.id} className="grid min-h-11 grid-cols-[7.5rem_1fr] items-center gap-3 border-t border-line py-1.5">
            <span className="text-sm text-ink-muted">{kinds(part.kind as 'name')}</span>
            <span className="min-w-0 wrap-anywhere">
              <FactPart part={part} className="font-medium!" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
