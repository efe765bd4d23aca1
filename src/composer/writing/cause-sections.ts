import type { Acts } from './actions.ts';
import { asSentence } from './language.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, ids, type Sketch, sketch, word } from './sketch.ts';

/** What a gift of an amount does, in the owner's words: offers of a cause, which sells nothing. */
const gifts = ({ brief, shelf, placed }: Setting) =>
  brief.pageType === 'cause' && brief.wishes.showPrices
    ? shelf.by('offer').flatMap((offer) => {
        const price = offer.norm.price && !offer.norm.free && !placed.has(offer.id) ? shelf.get(offer.norm.price) : undefined;
        return price ? [{ offer, price }] : [];
      })
    : [];

/** Where to give: only with a key, since a gift needs somewhere to go. */
export function donate(setting: Setting): Sketch | undefined {
  const { shelf, speak, more, placed, words } = setting;
  const key = shelf.first('pix');
  // A shop's key is a way to pay, told with its other terms.
  if (!key || setting.brief.pageType !== 'cause') return undefined;
  const head = speak.pick('donate', more.donate);
  if (!head) return undefined;
  const section = sketch('donate', 'donate', head);
  section.items = gifts(setting)
    .slice(0, 6)
    .map(({ offer, price }): ItemSketch => {
      for (const fact of [offer, price]) placed.add(fact.id);
      return { slots: { body: word(asSentence(offer.text), 'fact') }, facts: ids(price) };
    });
  const company = shelf.by('registry').find(({ norm }) => norm.scheme === 'CNPJ');
  section.facts = ids(key, company);
  placed.add(key.id);
  // "Doações pela chave Pix …" is said by the section itself.
  for (const fact of shelf.said('payment')) if (fact.text.includes(key.text)) placed.add(fact.id);
  section.layouts = section.items.length > 1 ? ['amounts', 'impact-list'] : ['pix-key'];
  section.media = { size: [1200, 900] };
  section.nav = word(words.nav.donate);
  section.solid = true;
  return section;
}

const HELP = /volunt|mutir[aã]o|متطوع|تطوع/iu;

/** A call for hands, where the owner looks for them. */
export function volunteer(setting: Setting, acts: Acts): Sketch | undefined {
  const { shelf, speak, more, placed } = setting;
  if (setting.brief.pageType !== 'cause') return undefined;
  const told = shelf.by('statement').filter((fact) => HELP.test(fact.text) && !placed.has(fact.id));
  const asked = told.length > 0 || shelf.by('class').some((fact) => HELP.test(fact.text)) || HELP.test(setting.brief.prompt);
  const head = asked ? speak.pick('volunteer', more.volunteer) : undefined;
  if (!head) return undefined;
  const section = sketch('story', 'volunteer', { ...head, body: undefined });
  for (const fact of told) placed.add(fact.id);
  section.slots.body = word([...told.map((fact) => asSentence(fact.text)), head.body].join('\n\n'));
  section.nav = word(head.title);
  section.actions = acts.goal === 'donate' ? [] : [acts.primary];
  section.media = { size: [1200, 960] };
  section.layouts = ['media-start', 'media-end', 'letter'];
  section.solid = true;
  return section;
}
