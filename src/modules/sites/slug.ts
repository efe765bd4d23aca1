import slugify from '@sindresorhus/slugify';

/** Names that visitors would take for the platform itself, or that name servers and mail need. */
const RESERVED = new Set(
  'www app api admin account accounts auth login signin signup status mail email smtp imap ftp ns1 ns2 cdn static assets edge docs help support suporte ajuda blog billing pay payments checkout dashboard painel pagemagic page-magic arco root webmaster postmaster abuse security localhost'.split(
    ' ',
  ),
);

/** True when nobody may have this address, whoever asks. */
export const isReservedSlug = (slug: string): boolean => RESERVED.has(slug);

/** Addresses to try for a site of this name, best first; the last ones are free for certain, `random` being 6 characters. */
export function slugCandidates(name: string, random: string): string[] {
  const base = slugify(name, { decamelize: false })
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
    .replace(/^(..)--/, '$1-');
  const stem = base.length >= 3 && !isReservedSlug(base) ? base : base ? `site-${base}` : 'site';
  return [...(stem === 'site' ? [] : [stem, `${stem}-2`, `${stem}-3`]), `${stem}-${random}`];
}
