import { type Acts, goTo } from './actions.ts';
import { headlineFor } from './headline.ts';
import { asSentence } from './language.ts';
import { leadUnder } from './lead.ts';
import type { Setting } from './setting.ts';
import { type Sketch, sketch, type Words, word } from './sketch.ts';

/** The texts of the opening; marks every fact in them as placed. */
export function speakFirst(setting: Setting): Pick<Sketch, 'slots'> {
  const headline = headlineFor(setting);
  for (const id of headline.facts) setting.placed.add(id);
  setting.speak.use(headline.text);
  const slots: Sketch['slots'] = { title: word(headline.text, headline.by) };
  if (headline.says.name && setting.named) slots.title = word(headline.text, 'fact', 'site.name');
  const lead = leadUnder(setting, headline);
  if (lead) slots.lead = word(lead.text, lead.by);
  return { slots };
}

export function opening({ slots }: Pick<Sketch, 'slots'>, acts: Acts, next?: { label: string; alias: string }): Sketch {
  const section = sketch('hero', 'hero');
  section.slots = slots;
  section.actions = [acts.primary];
  if (next) section.actions.push(goTo(next.label, next.alias));
  else if (acts.direct) section.actions.push(acts.direct);

  section.layouts = ['statement'];
  section.media = { size: [1600, 900] };
  section.solid = true;
  return section;
}

/** First section of a page other than the home page. A lead of the owner's words stays theirs, in whichever languages the site speaks. */
export function pageHead(alias: string, title: string, lead: Words | undefined, acts: Acts): Sketch {
  const section = sketch('hero', alias, { title });
  if (lead) section.slots.lead = word(asSentence(lead.text), lead.by);
  section.actions = [acts.primary];
  section.layouts = ['statement'];
  section.solid = true;
  return section;
}
