import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import type { FactOf } from '#site/schema.ts';
import type { Shelf } from './shelf.ts';

type Statement = FactOf<'statement'>;

/** Labels such as "Pongan los trabajos:", "Casos:", "before and after:". */
const ASKS_FOR_WORKS =
  /(?<!\p{L})(?:casos?|cases|case studies|obras|projetos|proyectos|projects|trabalhos|trabajos|recent (?:work|jobs)|jobs|antes e depois|antes y despues|before and after)(?:\s\p{L}+){0,2}\s*:\s*$/u;
const TOPICS: readonly Statement['norm']['topic'][] = ['story', 'service', 'other', 'payment'];

/** Sentences in a row after a label, each about one project: at least two, else they are something else. */
export function jobsUnderLabel({ clauses }: Brief, shelf: Shelf): Statement[] {
  const label = clauses.findIndex(({ text }) => ASKS_FOR_WORKS.test(fold(text)));
  if (label < 0) return [];
  const jobs: Statement[] = [];
  for (const { act, span } of clauses.slice(label + 1)) {
    const stated = shelf
      .by('statement')
      .find(({ source, norm }) => source.span && source.span[0] >= span[0] && source.span[1] <= span[1] && TOPICS.includes(norm.topic));
    if (act !== 'fact' || !stated) break;
    jobs.push(stated);
  }
  return jobs.length > 1 ? jobs : [];
}
