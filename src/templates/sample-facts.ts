import type { Day, Fact, FactNorm, Locale } from '#site/schema.ts';
import { en } from './samples/en.ts';
import { es } from './samples/es.ts';
import { ptBr } from './samples/pt-br.ts';
import type { Sample, Samples } from './samples/shape.ts';
import type { SlotName, Template } from './templates.ts';

/** Samples in the language of a locale. */
export const samplesIn = (locale: Locale): Samples => ({ en, es })[locale.slice(0, 2)] ?? ptBr;

const WEEK: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
/** Form field that replaces each kind of sample. */
const ASKED: Partial<Record<Sample['kind'], SlotName>> = { offer: 'prices', plan: 'prices' };

/** Placeholder facts for all that is not in `stated`. Ids are sequential, so a template always gets the same ones. */
export function sampleFacts(template: Template, locale: Locale, currency: string, stated: ReadonlySet<SlotName>): Fact[] {
  const samples = samplesIn(locale);
  const facts: Fact[] = [];
  const add = (text: string, norm: FactNorm): string => {
    const id = `fa_s${String(facts.length + 1).padStart(7, '0')}`;
    facts.push({ id, text, norm, source: { from: 'prompt' }, must: false, status: 'sample' });
    return id;
  };
  const price = () => add(samples.price, { kind: 'price', amount: '0.00', currency });

  if (!stated.has('name')) add(samples.names[template.id], { kind: 'name' });
  if (!stated.has('phone') && template.slots.includes('phone'))
    add(samples.phone.text, { kind: 'phone', e164: samples.phone.e164, whatsapp: true, call: true });
  if (template.place) {
    add(samples.address, { kind: 'address' });
    if (template.pageType !== 'event' && !stated.has('hours'))
      add(samples.hours, { kind: 'hours', days: Object.fromEntries(WEEK.map((day) => [day, [['09:00', '18:00']]])) as never });
  }
  if (template.slots.includes('date') && !stated.has('date')) add(samples.date.text, { kind: 'date', iso: samples.date.iso });
  for (const sample of samples.shown[template.id] ?? []) {
    const asked = ASKED[sample.kind];
    if (!asked || !stated.has(asked)) add(sample.text, normOf(sample, add, price));
  }
  return facts;
}

function normOf(sample: Sample, add: (text: string, norm: FactNorm) => string, price: () => string): FactNorm {
  switch (sample.kind) {
    case 'offer':
      return { kind: 'offer', price: price(), ...(sample.group ? { group: sample.group } : {}) };
    case 'plan':
      return { kind: 'plan', price: price(), period: 'month', features: sample.features, ask: false };
    case 'person': {
      const [scheme, text] = sample.registry ?? [];
      const registry = scheme && text ? add(text, { kind: 'registry', scheme, value: text }) : undefined;
      return { kind: 'person', role: sample.role, ...(registry ? { registry } : {}) };
    }
    case 'class':
      return { kind: 'class', when: sample.when, days: sample.days, start: sample.start, end: sample.end };
  }
}
