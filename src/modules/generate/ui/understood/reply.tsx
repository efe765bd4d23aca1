'use client';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import type { Corrections } from '#composer/brief.ts';
import { isRespelt } from '#composer/reading/respelt.ts';
import { cx } from '#ui/class-names.ts';
import { linesSaying, NAMED, type Named as NamedPart } from '../../understanding/own-lines.ts';
import type { Part, Understanding } from '../../understanding/understanding.ts';
import { FactWord } from './fact-word.tsx';
import { useReading } from './use-reading.ts';

/** Max questions: more would feel like an interrogation. */
const MAX_GAPS = 3;

/** Our reading as a sentence with editable words. */
export function Reply({ read }: { read: Understanding }) {
  const t = useTranslations('understood');
  const missing = NAMED.filter((id) => !read[id]).length;
  const asksContact = read.contacts.length === 0 && !read.refused.includes('phone') && missing < MAX_GAPS;
  const asksHours = read.hours.length === 0 && !read.refused.includes('hours') && missing + (asksContact ? 1 : 0) < MAX_GAPS;
  const { corrections } = useReading();
  const isNamed = (id: NamedPart) => Boolean(corrections[id] === undefined ? read[id] : corrections[id]);
  const hasAdded = (kind: 'phone' | 'hours') => addedAt(corrections.added, kind) >= 0;
  // A question ends with its own mark.
  const mark = (isShown: boolean) => (chunks: ReactNode) => (isShown ? chunks : null);
  const full = { stop: mark(true) };
  return (
    <p className="font-display text-2xl leading-[1.9] font-normal text-ink-muted sm:text-[1.7rem] sm:leading-[1.62]">
      {t.rich('reply.who', {
        name: (gap) => <Named id="name" read={read} gap={gap} />,
        trade: (gap) => <Named id="trade" read={read} gap={gap} />,
        place: (gap) => <Named id="place" read={read} gap={gap} />,
        colon: mark(isNamed('name')),
        stop: mark(isNamed('place')),
      })}
      {read.addresses.length > 0 && <> {t.rich('reply.address', { ...full, address: () => <Facts parts={read.addresses} /> })}</>}
      {read.contacts.length > 0 && <> {t.rich('reply.contact', { ...full, contact: () => <Facts parts={read.contacts} /> })}</>}
      {asksContact && (
        <> {t.rich('reply.contact', { stop: mark(hasAdded('phone')), contact: (gap) => <Added kind="phone" gap={gap} /> })}</>
      )}
      {read.hours.length > 0 && <> {t.rich('reply.hours', { ...full, hours: () => <Facts parts={read.hours} /> })}</>}
      {asksHours && <> {t.rich('reply.hours', { stop: mark(hasAdded('hours')), hours: (gap) => <Added kind="hours" gap={gap} /> })}</>}
    </p>
  );
}

const words = (chunks: ReactNode): string => [chunks].flat().join('');

function Named({ id, read, gap }: { id: NamedPart; read: Understanding; gap: ReactNode }) {
  const t = useTranslations('understood.label');
  const { corrections, change } = useReading();
  const part = read[id];
  const corrected = corrections[id];
  return (
    <FactWord
      id={id}
      label={t(id)}
      value={corrected === undefined ? (part?.value ?? '') : (corrected ?? '')}
      unsure={corrected === undefined && Boolean(part?.unsure)}
      gap={words(gap)}
      most={200}
      onChange={(text) => change({ to: id, text, lines: isRespelt(part?.value ?? '', text) ? [] : linesSaying(read, id) })}
    />
  );
}

function Facts({ parts }: { parts: Part[] }) {
  const t = useTranslations('understood.reply');
  return parts.map((part, index) => (
    <Fragment key={part.id}>
      {index > 0 && (index === parts.length - 1 ? ` ${t('and')} ` : ', ')}
      <FactPart part={part} />
    </Fragment>
  ));
}

/** A fact by its id, as it was read or as its owner corrected it. */
export function FactPart({ part: { id, kind, value }, className }: { part: Part; className?: string }) {
  const t = useTranslations('sites.fact');
  const { corrections, change } = useReading();
  const corrected = corrections.facts?.find((fact) => fact.id === id);
  return (
    <FactWord
      id={id}
      label={t(kind === 'trade' ? 'name' : kind)}
      value={corrected ? (corrected.text ?? '') : value}
      was={value}
      keyboard={kind === 'phone' ? 'tel' : kind === 'email' ? 'email' : undefined}
      onChange={(text) => change({ to: 'fact', id, text, was: value })}
      className={cx(kind === 'phone' && value.length < 24 && 'whitespace-nowrap', className)}
    />
  );
}

/** An e-mail address answers the question for a phone. */
const addedAt = (added: Corrections['added'], kind: 'phone' | 'hours'): number =>
  added?.findIndex((one) => one.kind === kind || (kind === 'phone' && one.kind === 'email')) ?? -1;

/** A gap for a missing fact of a kind. */
function Added({ kind, gap }: { kind: 'phone' | 'hours'; gap: ReactNode }) {
  const t = useTranslations('sites.fact');
  const { corrections, change } = useReading();
  const index = addedAt(corrections.added, kind);
  return (
    <FactWord
      id={`add-${kind}`}
      label={t(kind)}
      value={corrections.added?.[index]?.text ?? ''}
      gap={words(gap)}
      keyboard={kind === 'phone' ? 'tel' : undefined}
      onChange={(text) => {
        if (index >= 0) change({ to: 'added', index, text });
        else if (text) change({ to: 'add', kind: kind === 'phone' && text.includes('@') ? 'email' : kind, text });
      }}
    />
  );
}
