'use client';
import { AtSign, BadgeCheck, Link2, Mail, MapPin, MessageCircle, Plus, QrCode } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Fact, FactKind, FactOf } from '#site/schema.ts';
import { useStore } from '../use-editor.tsx';
import { EmptyFactLine } from './empty-fact-line.tsx';
import { FactLine } from './fact-line.tsx';
import { Part } from './part.tsx';
import { useFacts } from './use-facts.ts';

const ICONS = {
  phone: MessageCircle,
  address: MapPin,
  place: MapPin,
  email: Mail,
  handle: AtSign,
  pix: QrCode,
  url: Link2,
  registry: BadgeCheck,
};
const MODES = { phone: 'tel', email: 'email', url: 'url' } as const;
type ContactKind = keyof typeof ICONS;
/** Shown as empty rows when missing; other kinds are added on demand. */
const ASKED: readonly ContactKind[] = ['phone', 'address', 'email', 'handle'];
const KINDS: readonly ContactKind[] = ['phone', 'address', 'place', 'email', 'handle', 'pix', 'url', 'registry'];

/** Contacts and payment keys of the business. */
export function ContactsPart() {
  const t = useTranslations('editor.business');
  const facts = useFacts(...KINDS);
  const people = useFacts('person');
  const [opened, setOpened] = useState<readonly ContactKind[]>([]);
  // A person's registration is listed with the person.
  const owned = new Set(people.map(({ norm }) => (norm.kind === 'person' ? norm.registry : undefined)));
  const shown = facts.filter(({ id }) => !owned.has(id));
  const has = (kind: FactKind) =>
    shown.some((fact) => fact.norm.kind === kind) || (kind === 'address' && shown.some(({ norm }) => norm.kind === 'place'));
  const open = KINDS.filter((kind) => opened.includes(kind) || (ASKED.includes(kind) && !has(kind)));
  const more = KINDS.filter((kind) => kind !== 'place' && !open.includes(kind));
  return (
    <Part id="contacts" title={t('contacts.title')}>
      <ul className="grid rounded-card border border-line bg-surface px-3 py-1.5">
        {KINDS.flatMap((kind) => [
          ...shown.filter((fact) => fact.norm.kind === kind).map((fact) => <ContactLine key={fact.id} fact={fact} kind={kind} />),
          ...(open.includes(kind) ? [<EmptyLine key={kind} kind={kind} />] : []),
        ])}
      </ul>
      <div className="flex flex-wrap gap-x-1">
        {more.map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={() => setOpened([...opened, kind])}
            className="inline-flex min-h-11 items-center gap-1 rounded-control px-2 font-medium text-cobalt hover:underline"
          >
            <Plus className="size-4" aria-hidden />
            {t(`contacts.kind.${kind}`)}
          </button>
        ))}
      </div>
    </Part>
  );
}

function EmptyLine({ kind }: { kind: ContactKind }) {
  const t = useTranslations('editor.business.contacts');
  const Icon = ICONS[kind];
  return (
    <EmptyFactLine
      kind={kind}
      label={t(`kind.${kind}`)}
      hint={t(`hint.${kind}`)}
      icon={<Icon className="size-5" />}
      inputMode={MODES[kind as keyof typeof MODES] ?? 'text'}
    />
  );
}

function ContactLine({ fact, kind }: { fact: Fact; kind: ContactKind }) {
  const t = useTranslations('editor.business.contacts');
  const Icon = ICONS[kind];
  return (
    <FactLine
      fact={fact}
      label={fact.norm.kind === 'handle' ? t(`network.${fact.norm.network}`) : t(`kind.${kind}`)}
      icon={<Icon className="size-5" />}
      inputMode={MODES[kind as keyof typeof MODES] ?? 'text'}
    >
      {fact.norm.kind === 'phone' && <PhoneWays fact={fact as Fact & FactOf<'phone'>} />}
    </FactLine>
  );
}

const WAYS = {
  both: { whatsapp: true, call: true },
  whatsapp: { whatsapp: true, call: false },
  call: { whatsapp: false, call: true },
} as const;

/** Whether a number takes messages, calls, or both. */
function PhoneWays({ fact }: { fact: Fact & FactOf<'phone'> }) {
  const t = useTranslations('editor.business.contacts');
  const store = useStore();
  const { whatsapp, call } = fact.norm;
  const way = whatsapp && call ? 'both' : whatsapp ? 'whatsapp' : 'call';
  return (
    <select
      aria-label={t('ways.label', { number: fact.text })}
      value={way}
      onChange={(event) =>
        store.perform('set-fact', {
          fact: fact.id,
          text: fact.text,
          norm: { ...fact.norm, ...WAYS[event.target.value as keyof typeof WAYS] },
        })
      }
      className="min-h-11 w-fit max-w-full rounded-control border border-transparent bg-transparent px-1.5 text-sm text-ink-muted hover:border-edge"
    >
      {(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((one) => (
        <option key={one} value={one}>
          {t(`ways.${one}`)}
        </option>
      ))}
    </select>
  );
}
