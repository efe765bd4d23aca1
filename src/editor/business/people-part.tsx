'use client';
import { Plus, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { placesFor } from '#site/facts/fact-places.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { createdFact } from './created-fact.ts';
import { FactLine } from './fact-line.tsx';
import { Part } from './part.tsx';
import { useFacts, useReason } from './use-facts.ts';
import { ValueField } from './value-field.tsx';

type PersonFact = Fact & FactOf<'person'>;

/** The staff, with their roles and professional registrations. */
export function PeoplePart() {
  const t = useTranslations('editor.business.people');
  const people = useFacts('person') as readonly PersonFact[];
  const [adding, setAdding] = useState(false);
  return (
    <Part
      id="people"
      title={t('title')}
      acts={
        !adding && (
          <Button look="quiet" icon={<Plus className="size-4" aria-hidden />} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      {people.length === 0 && !adding && <p className="text-ink-muted">{t('none')}</p>}
      {people.length > 0 && (
        <ul className="grid rounded-card border border-line bg-surface px-3 py-1.5">
          {people.map((fact) => (
            <Person key={fact.id} fact={fact} />
          ))}
        </ul>
      )}
      {adding && <NewPerson onDone={() => setAdding(false)} />}
    </Part>
  );
}

function Person({ fact }: { fact: PersonFact }) {
  const t = useTranslations('editor.business.people');
  const store = useStore();
  const reason = useReason();
  const registry = useEditor(({ document }) => (fact.norm.registry ? document.facts[fact.norm.registry] : undefined));
  const put = (norm: PersonFact['norm']) => reason('person', store.attempt('set-fact', { fact: fact.id, text: fact.text, norm }));
  const takeRole = (role: string) => {
    const { role: _, ...rest } = fact.norm;
    return put(role ? { ...rest, role } : rest);
  };
  const takeRegistry = (text: string) => {
    if (registry) return reason('registry', store.attempt(text ? 'set-fact' : 'remove-fact', { fact: registry.id, text } as never));
    if (!text) return null;
    const attempt = store.attempt('add-fact', { kind: 'registry', text, seed: newSeed() });
    const made = createdFact(attempt);
    return made ? put({ ...fact.norm, registry: made }) : reason('registry', attempt);
  };
  return (
    <FactLine fact={fact} label={t('name')} icon={<UserRound className="size-5" />}>
      <div className="grid gap-x-2 @md:grid-cols-2">
        <ValueField label={t('role')} quiet value={fact.norm.role ?? ''} placeholder={t('roleHint')} onTake={takeRole} />
        <ValueField label={t('registry')} quiet value={registry?.text ?? ''} placeholder={t('registryHint')} onTake={takeRegistry} />
      </div>
    </FactLine>
  );
}

function NewPerson({ onDone }: { onDone: () => void }) {
  const t = useTranslations('editor.business.people');
  const store = useStore();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [registry, setRegistry] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    const group = `person/${newSeed()}`;
    const number =
      registry.trim() && createdFact(store.attempt('add-fact', { kind: 'registry', text: registry.trim(), seed: newSeed() }, group));
    const norm = { kind: 'person' as const, ...(role.trim() && { role: role.trim() }), ...(number && { registry: number }) };
    const made = createdFact(store.attempt('add-fact', { kind: 'person', text: name, norm, seed: newSeed() }, group));
    const { document } = store.getState();
    const place = made && document.facts[made] && placesFor(document, document.facts[made]).find(({ as }) => as === 'item');
    if (made && place && place.as !== 'section')
      store.perform('place-fact', { fact: made, section: place.section, seed: newSeed() }, group);
    onDone();
  };
  return (
    <form onSubmit={submit} className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <div className="grid gap-3 @md:grid-cols-3">
        <Field label={t('name')} value={name} onChange={(event) => setName(event.target.value)} required maxLength={120} autoFocus />
        <Field
          label={t('role')}
          value={role}
          onChange={(event) => setRole(event.target.value)}
          maxLength={120}
          placeholder={t('roleHint')}
        />
        <Field
          label={t('registry')}
          value={registry}
          onChange={(event) => setRegistry(event.target.value)}
          maxLength={60}
          placeholder={t('registryHint')}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {t('save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
