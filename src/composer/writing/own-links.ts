import type { FactOf } from '#site/schema.ts';
import type { Setting } from './setting.ts';

/** Ends what is said of one thing: a line, a sentence, a semicolon. */
const BREAK = /[\n;]|[.!?]\s/;
/** Words before an address that is everybody's: the shop's, the agenda's. */
const OF_ALL =
  /(?:loja|shop|store|tienda|site|tudo|all|todo|todos|reservas?|bookings?|agendar|agenda|ingressos?|tickets|entradas|instagram|mapa?)\W*(?:em|en|at|on|no|na|here|aqui|via|:)?\W*$/i;

/**
 * Links that belong to one thing of several: told in the same breath as it. They stay with their thing and lead nobody else there.
 * By the link's id, the id of the offer or plan.
 */
export function ownLinks({ shelf, brief }: Setting): ReadonlyMap<string, string> {
  const things = [...shelf.by('offer'), ...shelf.by('plan')].flatMap(({ id, source }) =>
    source.span ? [{ id, end: source.span[1] }] : [],
  );
  const owned = new Map<string, string>();
  if (things.length < 2) return owned;
  for (const { id, source } of shelf.by('url')) {
    const at = source.span?.[0];
    if (at === undefined) continue;
    const before = things.filter(({ end }) => end <= at).sort((one, other) => other.end - one.end)[0];
    if (!before) continue;
    const between = brief.prompt.slice(before.end, at);
    if (between.length <= 140 && !BREAK.test(between) && !OF_ALL.test(between)) owned.set(id, before.id);
  }
  // Of several things told in one row the last is not the only one that the link at its end is for.
  const rows = things.filter(({ id }) => ![...owned.values()].includes(id)).length;
  return owned.size === 1 && rows > 0 && !brief.prompt.slice(0, shelf.get([...owned.keys()][0]!)?.source.span?.[0]).includes('\n')
    ? new Map()
    : owned;
}

/** Where one thing is bought, when it has an address of its own. */
export function linkOf(setting: Setting, thing: string): FactOf<'url'> | undefined {
  const [id] = [...ownLinks(setting)].find(([, owner]) => owner === thing) ?? [];
  const fact = id ? setting.shelf.get(id) : undefined;
  return fact?.norm.kind === 'url' ? { ...fact, norm: fact.norm } : undefined;
}
