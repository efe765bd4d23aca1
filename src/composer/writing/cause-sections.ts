import type { Acts } from './actions.ts';
import { asksForGifts, saidKey } from './giving.ts';
import { asSentence, asTitle } from './language.ts';
import type { Setting } from './setting.ts';
import { cite, type ItemSketch, ids, type Sketch, sketch, word } from './sketch.ts';

/** The effect of a gift of an amount, in the owner's words: offers of a cause, which sells nothing. */
const gifts = ({ brief, shelf, placed }: Setting) =>
  brief.pageType === 'cause' && brief.wishes.showPrices
    ? shelf.by('offer').flatMap((offer) => {
        const price = offer.norm.price && !offer.norm.free && !placed.has(offer.id) ? shelf.get(offer.norm.price) : undefined;
        return price ? [{ offer, price }] : [];
      })
    : [];

const giftItems = (setting: Setting): ItemSketch[] =>
  gifts(setting)
    .slice(0, 6)
    .map(({ offer, price }) => {
      for (const fact of [offer, price]) setting.placed.add(fact.id);
      return { slots: { body: word(asSentence(offer.text), 'fact') }, facts: ids(price) };
    });

/** Ways to give, and the effect of a gift. With a Pix key its code is shown; else the amounts link to the button. */
export function donate(setting: Setting, acts: Acts): Sketch | undefined {
  const { shelf, speak, placed, words } = setting;
  if (!asksForGifts(setting)) return undefined;
  const key = shelf.first('pix');
  const said = key ? undefined : saidKey(setting);
  if (!key && !said && gifts(setting).length === 0) return undefined;
  const head = speak.pick('donate', setting.heads('donate'));
  if (!head) return undefined;
  const section = key ? sketch('donate', 'donate', head) : sketch('features', 'donate', { title: head.title });
  section.items = giftItems(setting);
  section.nav = word(words.nav.donate);
  section.solid = true;
  if (!key) {
    section.items = section.items.map(({ slots, facts }) => ({
      slots: { title: slots.body && { ...slots.body, text: asTitle(slots.body.text) } },
      facts,
    }));
    if (said) {
      placed.add(said.id);
      section.items = [{ slots: { title: word('Pix'), body: cite(said) } }, ...section.items];
    } else section.actions = [acts.primary];
    section.layouts = ['ledger', 'cards'];
    return section;
  }
  const company = shelf.by('registry').find(({ norm }) => norm.scheme === 'CNPJ');
  section.facts = ids(key, company);
  placed.add(key.id);
  // "Doações pela chave Pix …" repeats the section itself.
  for (const fact of shelf.said('payment')) if (fact.text.includes(key.text)) placed.add(fact.id);
  section.layouts = section.items.length > 1 ? ['impact-list'] : ['pix-key'];
  return section;
}

const HELP = /volunt|mutir[aã]o|متطوع|تطوع/iu;

/** A call for volunteers, in the owner's words. */
export function volunteer(setting: Setting, acts: Acts): Sketch | undefined {
  const { shelf, speak, placed } = setting;
  if (setting.brief.pageType !== 'cause') return undefined;
  const stated = shelf.by('statement').filter((fact) => HELP.test(fact.text) && !placed.has(fact.id));
  const head = stated.length > 0 ? speak.pick('volunteer', setting.heads('volunteer')) : undefined;
  if (!head) return undefined;
  const section = sketch('story', 'volunteer', head);
  for (const fact of stated) placed.add(fact.id);
  section.slots.body = word(stated.map((fact) => asSentence(fact.text)).join('\n\n'), 'fact');
  section.nav = word(head.title);
  section.actions = acts.goal === 'donate' ? [] : [acts.primary];
  section.layouts = ['letter'];
  section.solid = true;
  return section;
}
