import slugify from '@sindresorhus/slugify';

/** Names that visitors would mistake for the platform itself, or that DNS and mail need. Mirrored in `app.reserved_slugs()`. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(
  `
  www www1 www2 ww wwww web m mobile app apps api rest graphql v1 v2 admin administrator root system staff team
  equipe equipo agency agencia account accounts conta cuenta my me user users profile settings auth oauth sso
  login logout signin signup signout register cadastro entrar sair session token password senha recover
  recuperar verify verificar security trust abuse mail email webmail smtp imap pop pop3 mx ns ns1 ns2 ns3 ns4
  dns ftp sftp ssh vpn git ssl autodiscover autoconfig wpad isatap postmaster hostmaster webmaster noreply
  mailer newsletter cdn static assets edge img images media files upload uploads download downloads fonts js css
  public private hosted origin proxy preview previews draft drafts sandbox staging stage dev test testing demo
  beta editor builder studio console panel painel dashboard status health metrics analytics monitor logs queue
  jobs inngest webhook webhooks help support suporte soporte ajuda ayuda atendimento contact contato contacto
  docs documentation developer developers faq community forum billing pay payment payments pagamento pagamentos
  pagos cobranca fatura faturas factura facturas invoice invoices checkout stripe pix pricing precos precios
  plan plans plano planos planes store shop blog news press about sobre careers partners affiliate affiliates
  legal terms termos terminos privacy privacidade privacidad lgpd site sites home index example localhost local
  internal intranet null undefined official oficial arco
  `.match(/\S+/g),
);

/** Look-alike letters and digits; enough to detect the platform's own name in disguise. */
const READ_AS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', l: 'i', q: 'g' };

/** True when nobody may use this slug. The database checks it too: `app.is_reserved_slug`. */
export function isReservedSlug(slug: string): boolean {
  const plain = slug.replaceAll('-', '');
  const read = plain.replace(/[01345lq]/g, (letter) => READ_AS[letter]!);
  return RESERVED_SLUGS.has(plain) || read.replaceAll('rn', 'm').replaceAll('vv', 'w').includes('pagemagic');
}

/** Slug candidates for a site's name, best first; the last ones contain `random` (6 characters) and are certainly free. */
export function slugCandidates(name: string, random: string): string[] {
  const base = slugify(name, { decamelize: false })
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
    .replace(/^(..)--/, '$1-');
  const stem = [...(base.length >= 3 ? [base] : []), ...(base ? [`site-${base}`] : [])].find((one) => !isReservedSlug(one)) ?? 'site';
  return [...(stem === 'site' ? [] : [stem, `${stem}-2`, `${stem}-3`]), `${stem}-${random}`];
}
