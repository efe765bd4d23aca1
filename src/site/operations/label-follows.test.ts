import { expect, test } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply, invert } from '../changes/apply.ts';
import { checkDocument } from '../integrity/integrity.ts';
import type { Link, SiteDocument } from '../schema/document.ts';
import { changesOf } from './index.ts';

const base = sampleDocument({ kinds: ['header', 'hero', 'cta', 'footer'] });
const [hero, cta] = ['hero', 'cta'].map((kind) => Object.values(base.sections).find((section) => section.kind === kind)!) as [
  SiteDocument['sections'][string],
  SiteDocument['sections'][string],
];
const factOf = (kind: string) => Object.values(base.facts).find(({ norm }) => norm.kind === kind)!.id;

/** Two sections whose buttons share a label and a link. */
function labelled(label: string, by: 'composer' | 'owner', locale: string): SiteDocument {
  const action = { label: 'act.primary', link: { to: 'whatsapp', fact: factOf('phone') } satisfies Link };
  return {
    ...base,
    site: { ...base.site, defaultLocale: locale, locales: [locale] },
    sections: { ...base.sections, [hero.id]: { ...hero, actions: [action] }, [cta.id]: { ...cta, actions: [action] } },
    strings: { [locale]: { ...base.strings['pt-BR'], 'act.primary': label } },
    stringMeta: { ...base.stringMeta, 'act.primary': { by } },
  };
}

function afterChange(doc: SiteDocument, to: 'tel' | 'whatsapp', locale: string) {
  const input = {
    holder: { of: 'section' as const, section: hero.id, at: 0 },
    target: { to, fact: factOf('phone') },
    locale,
    seed: 'another-way',
  };
  const changes = changesOf(doc, 'set-link', input);
  const after = apply(doc, changes);
  expect(apply(after, invert(changes))).toEqual(doc);
  const labelIn = (id: string) => after.strings[locale]![after.sections[id]!.actions[0]!.label];
  return { after, labels: [labelIn(hero.id), labelIn(cta.id)] };
}

test.each([
  ['pt-BR', 'Chamar no WhatsApp', 'Ligar'],
  ['pt-BR', 'Manda um zap', 'Ligar'],
  ['es', 'Escribir por WhatsApp', 'Llamar'],
  ['en', 'Message on WhatsApp', 'Call'],
  ['pt-BR', 'Agendar horário', 'Agendar horário'],
])('%s: a button “%s” that now calls says “%s”, and no other that shared its label does', (locale, label, said) => {
  const { after, labels } = afterChange(labelled(label, 'composer', locale), 'tel', locale);
  expect(labels).toEqual([said, label]);
  expect(checkDocument(after).filter(({ code }) => code === 'text')).toEqual([]);
});

test('a label of the owner’s, and one whose way stays, are left alone', () => {
  expect(afterChange(labelled('Me chama no WhatsApp', 'owner', 'pt-BR'), 'tel', 'pt-BR').labels[0]).toBe('Me chama no WhatsApp');
  expect(afterChange(labelled('Chamar no WhatsApp', 'composer', 'pt-BR'), 'whatsapp', 'pt-BR').labels[0]).toBe('Chamar no WhatsApp');
});
