import type { FactOf } from '#site/schema.ts';
import type { Setting } from './setting.ts';

/** Ends the text about one item: a line break, a sentence end, a semicolon. */
const BREAK = /[\n;]|[.!?]\s/;
/** Words before a URL of the whole business: the shop's, the agenda's. */
const OF_ALL =
  /(?:loja|shop|store|tienda|site|tudo|all|todo|todos|reservas?|bookings?|agendar|agenda|ingressos?|tickets|entradas|instagram|mapa?)\W*(?:em|en|at|on|no|na|here|aqui|via|:)?\W*$/i;

/**
 * Links that belong to one item of several: written in the same sentence. They are shown with their item and nowhere else.
 * Maps the link's id to the id of the offer or plan.
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
  // A link at the end of a row of items is not only for the last one.
  const rows = things.filter(({ id }) => ![...owned.values()].includes(id)).length;
  return owned.size === 1 && rows > 0 && !brief.prompt.slice(0, shelf.get([...owned.keys()][0]!)?.source.span?.[0]).includes('\n')
    ? new Map()
    : owned;
}

/** URL for buying one item, if it has its own. */
export function linkOf(setting: Setting, thing: string): FactOf<'url'> | undefined {
  const [id] = [...ownLinks(setting)].find(([, owner]) => owner === thing) ?? [];
  const fact = id ? setting.shelf.get(id) : undefined;
  return fact?.norm.kind === 'url' ? { ...fact, norm: fact.norm } : undefined;
}
