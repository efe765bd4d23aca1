import type { Evidence } from './evidence.ts';

/** Shown before the grade: the judged page may not be the one they mean. Takes no points. */
export type Caution = { kind: 'elsewhere'; host: string } | { kind: 'sign_in' } | { kind: 'not_ready' };

/** Max characters of a page that has little beside its form, or a host's notice. */
const FEW_WORDS = 1500;
/** Default pages of servers, hosts and domain sellers, in the languages of our readers. */
const NOT_READY =
  /^(index of \/|welcome to nginx|apache2? .*(default|test) page|iis windows|default web site page|test page for|(site |p[áa]gina )?em (constru[çc][ãa]o|breve|manuten[çc][ãa]o)|(sitio |p[áa]gina )?en construcci[óo]n|pr[óo]ximamente|(site )?under construction|coming soon|hello world|ol[áa],? mundo)|(dom[íi]nio|domain).{0,40}(venda|for sale|parked|estacionado|registrado com sucesso)/i;

const bareName = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

export function cautionsOf({ asked, url, page }: Pick<Evidence, 'asked' | 'url' | 'page'>): Caution[] {
  const found: Caution[] = [];
  const isShort = page.textLength < FEW_WORDS;
  if (bareName(asked) !== bareName(url)) found.push({ kind: 'elsewhere', host: new URL(url).hostname });
  if (page.asksPassword && isShort) found.push({ kind: 'sign_in' });
  const said = [page.title, ...page.headings.slice(0, 2).map(({ text }) => text)];
  if (isShort && said.some((line) => line && NOT_READY.test(line.trim()))) found.push({ kind: 'not_ready' });
  return found;
}
