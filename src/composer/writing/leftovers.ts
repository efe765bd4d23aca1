import { hasIcon } from '#site/icons.ts';
import type { Fact } from '#site/schema.ts';
import { asTitle } from './language.ts';
import type { Setting } from './setting.ts';
import { cite, type ItemSketch, ids, type Sketch, sketch, word } from './sketch.ts';
import { statementItem } from './word-sections.ts';

type Part = Pick<Sketch, 'slots' | 'items' | 'facts'> & Partial<Pick<Sketch, 'actions'>>;
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** All that the sections will show, facts put in. */
function visible(setting: Setting, parts: Part[]): string {
  const texts = parts.flatMap((part) => [part, ...part.items].flatMap((one) => Object.values(one.slots).map((slot) => slot?.text ?? '')));
  const shown = parts.flatMap((part) => [...part.facts, ...part.items.flatMap((item) => item.facts ?? [])]);
  const facts = shown.map((id) => setting.shelf.get(id)?.text ?? '');
  const cited = texts.join('\n').replace(/\{\{(fa_[0-9a-z]{8})\}\}/g, (_, id: string) => setting.shelf.get(id)?.text ?? '');
  return plain(`${cited}\n${facts.join('\n')}\n${setting.name}`);
}

/** A place is seen when each of its parts is, in whatever order the sentence has them. */
function isPlaceSeen({ norm }: Fact, text: string): boolean {
  if (norm.kind !== 'place') return false;
  const parts = [norm.district, norm.city].filter((part) => part !== undefined);
  return parts.length > 0 && parts.every((part) => text.includes(plain(part)));
}

/** Facts of these kinds are not meant for the page or are shown by the theme. */
const SILENT: Fact['norm']['kind'][] = ['color', 'name'];

/** The owner's words before a link: "Lista de presentes em https://…". */
export function labelOf({ brief }: Setting, fact: Pick<Fact, 'source'>): string {
  const before =
    brief.prompt
      .slice(0, fact.source.span?.[0] ?? 0)
      .split(/[.;\n]/)
      .at(-1) ?? '';
  const label = before.trim().replace(/[\s:,–-]*(?:(?:em|en|at|on|by|no|na|por|pelo|via|aqui|here|site|link)\s*)*[:–-]?$/iu, '');
  return label.length >= 3 && label.split(/\s+/).length <= 5 ? asTitle(label) : '';
}

function itemFor(setting: Setting, fact: Fact): ItemSketch {
  setting.placed.add(fact.id);
  if (fact.norm.kind === 'statement') return statementItem(setting, { ...fact, norm: fact.norm });
  if (fact.norm.kind === 'pix') {
    const { icon, title } = setting.words.topic.payment;
    return { icon: hasIcon(icon) ? icon : undefined, slots: { title: word(`${title} · Pix`), body: cite(fact) } };
  }
  if (fact.norm.kind === 'url')
    return {
      icon: hasIcon('link') ? 'link' : undefined,
      slots: labelOf(setting, fact) ? { title: word(labelOf(setting, fact), 'fact'), body: cite(fact) } : { title: cite(fact) },
      target: { to: 'url', href: fact.norm.href },
    };
  return { slots: { title: word(asTitle(fact.text), 'fact') }, facts: fact.norm.kind === 'price' ? ids(fact) : undefined };
}

/** Adds to "good to know" every fact that must be seen and is not; gives the section when it had to be made. */
export function leftovers(setting: Setting, parts: Part[], existing: Sketch | undefined): Sketch | undefined {
  const text = visible(setting, parts);
  const linked = new Set(
    parts.flatMap((part) => [...(part.actions ?? []), ...part.items]).map(({ target }) => (target?.to === 'url' ? target.href : '')),
  );
  const missing = setting.shelf.all.filter(
    (fact) =>
      fact.must &&
      !SILENT.includes(fact.norm.kind) &&
      // Where a button leads is seen by following it.
      !(fact.norm.kind === 'url' && linked.has(fact.norm.href)) &&
      !(fact.norm.kind === 'price' && !setting.brief.wishes.showPrices) &&
      !text.includes(plain(fact.text)) &&
      !isPlaceSeen(fact, text) &&
      !(fact.norm.kind === 'statement' && setting.placed.has(fact.id)),
  );
  if (!missing.length) return undefined;
  const section = existing ?? sketch('features', 'good', setting.speak.pick('good', setting.words.good));
  section.solid = true;
  if (section.kind === 'features') section.layouts = ['ledger'];
  const room = (section.kind === 'promise' ? 8 : 12) - section.items.length;
  for (const fact of missing.slice(0, Math.max(0, room))) {
    // A link with the owner's own words for it is a button.
    const label = fact.norm.kind === 'url' ? labelOf(setting, fact) : '';
    if (fact.norm.kind === 'url' && label && label.length <= 32 && section.actions.length === 0)
      section.actions.push({ label: word(label, 'fact'), target: { to: 'url', href: fact.norm.href } });
    else section.items.push(itemFor(setting, fact));
  }
  return existing ? undefined : section;
}
