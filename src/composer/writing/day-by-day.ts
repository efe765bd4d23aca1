import { fold } from '#composer/reading/fold.ts';
import { DAY } from '#site/hours/days.ts';
import { enumerated, labelOfRow } from './enumerated.ts';
import { asTitle } from './language.ts';
import type { Setting } from './setting.ts';
import { type Sketch, sketch, word } from './sketch.ts';

const LED = new RegExp(`^(?:(?:na|no|as|aos|los|el|on) )?${DAY}(?![\\p{L}])[.:\\s–-]+(?=\\p{L}{2})`, 'u');

/** Menu by weekday: "Segunda strogonoff, terça feijoada leve, quarta peixe". */
export function dayByDay(setting: Setting): Sketch | undefined {
  const { shelf, speak, placed } = setting;
  if (shelf.by('class').length > 0) return undefined;
  for (const fact of shelf.by('statement').filter(({ id }) => !placed.has(id))) {
    const names = enumerated(labelOfRow(fact.text)?.row ?? fact.text) ?? [];
    const days = names.map((name) => LED.exec(fold(name))?.[0].length ?? 0);
    if (names.length < 3 || days.includes(0)) continue;
    const head = speak.pick('week', setting.heads('week'));
    if (!head) return undefined;
    const section = sketch('agenda', 'week', head);
    placed.add(fact.id);
    section.items = names.map((name, n) => ({
      slots: {
        when: word(asTitle(name.slice(0, days[n]).replace(/[.:\s–-]+$/, '')), 'fact'),
        title: word(asTitle(name.slice(days[n])), 'fact'),
      },
    }));
    section.layouts = ['day-ledger'];
    section.solid = true;
    return section;
  }
  return undefined;
}
