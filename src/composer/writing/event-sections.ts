import type { Acts } from './actions.ts';
import { labelOf } from './leftovers.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, ids, type Sketch, sketch, word } from './sketch.ts';

const GATHERINGS = ['event', 'conference', 'festival', 'wedding'];
const gathers = ({ brief }: Setting) => brief.pageType === 'event' && GATHERINGS.includes(brief.industry.id);

/** Date, place and price: the first questions about an event. */
export function eventInfo(setting: Setting, acts: Acts): Sketch | undefined {
  const { shelf, speak, placed, brief } = setting;
  const dates = shelf.by('date');
  const where = shelf.first('address');
  if (!gathers(setting) || !dates.length) return undefined;
  const head = speak.pick('event-info', setting.heads('eventInfo'));
  if (!head) return undefined;
  const section = sketch('event-info', 'event-info', head);
  const price = brief.wishes.showPrices && shelf.by('price').length === 1 ? shelf.first('price') : undefined;
  const tickets = shelf.by('url').find(({ norm }) => norm.purpose === 'tickets');
  section.facts = ids(...dates.slice(0, 3), where ?? shelf.first('place'), price, tickets);
  for (const id of section.facts) placed.add(id);
  // A single price is shown here, so no list of one follows.
  for (const offer of shelf.by('offer')) if (price && offer.norm.price === price.id) placed.add(offer.id);
  section.actions = [acts.primary];
  const other = shelf.by('url').find((url) => url !== tickets && url.norm.purpose !== 'tickets' && labelOf(setting, url));
  const isPrimary = acts.primary.target.to === 'url' && acts.primary.target.href === other?.norm.href;
  if (other && !isPrimary && labelOf(setting, other).length <= 32)
    section.actions.push({ label: word(labelOf(setting, other), 'fact'), target: { to: 'url', href: other.norm.href } });
  section.solid = true;
  return section;
}

/** Speakers or performers. Outside events, people are the staff. */
export function lineup(setting: Setting): Sketch | undefined {
  const { shelf, speak, placed } = setting;
  const people = gathers(setting) ? shelf.by('person') : [];
  const head = people.length > 1 ? speak.pick('lineup', setting.heads('lineup')) : undefined;
  if (!head) return undefined;
  const section = sketch('lineup', 'lineup', head);
  section.items = people.slice(0, 24).map((person): ItemSketch => {
    placed.add(person.id);
    return { slots: {}, facts: ids(person) };
  });
  section.solid = true;
  return section;
}
