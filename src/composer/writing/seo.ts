import type { Setting } from './setting.ts';

const TITLE = [30, 60] as const;
const DESCRIPTION = [110, 160] as const;

/** Cut at a word's end, with an ellipsis where something was lost. */
function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20)).replace(/[\s,;:·–—-]+$/u, '')}…`;
}

const within = (text: string, [least, most]: readonly [number, number]) => text.length >= least && text.length <= most;

/** "ONG Patas do Bem, ONG em Curitiba": a name that holds its trade is not followed by it. */
function echoes({ name, named, trade }: Setting, candidate: string): boolean {
  if (!named || !candidate.includes('{name}') || !/\{(a-|the-)?category\}/.test(candidate)) return false;
  const words = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}\p{N}]+/u);
  const own = words(name);
  return words(trade.category.one).some((word) => word.length > 2 && own.includes(word));
}

function titleOf(setting: Setting, page?: string): string {
  const fitting = setting.words.seo.title.filter(
    (candidate) => (!setting.named || candidate.includes('{name}')) && !echoes(setting, candidate),
  );
  const named = fitting.flatMap((candidate) => setting.speak.say(candidate) ?? []);
  const all = page ? [`${page} · ${setting.name}`, ...named.map((title) => `${page} · ${title}`)] : named;
  return (
    all.find((title) => within(title, TITLE)) ??
    clip([...all].sort((a, b) => b.length - a.length).find((title) => title.length <= TITLE[1]) ?? all[0] ?? setting.name, TITLE[1])
  );
}

/** Sentences joined until the description is long enough, never cut in the middle when it can be helped. */
function descriptionOf(setting: Setting, lead: string | undefined, page?: string): string {
  const introduce = page === undefined;
  const own = lead && lead.length <= DESCRIPTION[1] ? lead : undefined;
  // Each page's description begins with what is its own.
  let text = introduce ? '' : own && own.length >= 40 ? own : `${page} · ${setting.name}.${own ? ` ${own}` : ''}`;
  let introduced = Boolean(text);
  const sentences = setting.words.seo.sentences.filter(
    (sentence) => setting.speak.say(sentence) !== undefined && !echoes(setting, sentence),
  );
  const [first, ...rest] = sentences;
  // After who and where, the page's own first words say more than any stock sentence.
  const placed = lead !== undefined && setting.place !== undefined && lead.includes(setting.place);
  const opening = placed && setting.named ? `${setting.name}. ${lead}` : placed ? lead : undefined;
  for (const sentence of introduce ? (opening ? [opening, ...rest] : [first, lead, ...rest]) : sentences) {
    if (!sentence) continue;
    const said = setting.speak.say(sentence);
    const introduces = sentence === opening || /\{(a-|the-)?category\}/.test(sentence);
    // Once named, a page does not name the house again.
    if (!introduce && text.includes(setting.name) && sentence.includes('{name}')) continue;
    if (text.length >= DESCRIPTION[0] || said === undefined || (introduces && introduced)) continue;
    const longer = text ? `${text} ${said}` : said;
    if (longer.length > DESCRIPTION[1]) continue;
    text = longer;
    introduced ||= introduces;
  }
  return clip(text || setting.name, DESCRIPTION[1]);
}

/** Title and description of a page; without `page` those of the home page. */
export const seoFor = (setting: Setting, page?: { title?: string; lead?: string }): { title: string; description: string } => ({
  title: titleOf(setting, page?.title),
  description: descriptionOf(setting, page?.lead, page?.title),
});

/** Title and description of the page on privacy: what it tells is the same everywhere, so whole sentences say it. */
export function legalSeo(setting: Setting): { title: string; description: string } {
  const said = setting.more.legalSeo.flatMap((text) => setting.speak.say(text) ?? []);
  const title = titleOf(setting, setting.words.legal.title);
  return { title, description: said.find((text) => within(text, DESCRIPTION)) ?? clip(said.at(-1) ?? title, DESCRIPTION[1]) };
}
