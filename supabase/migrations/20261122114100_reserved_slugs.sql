-- Addresses that nobody may have, whoever asks and by whichever door: those that visitors would take for the platform.

-- The words themselves. The same list stands in src/modules/sites/slug.ts, and a test compares them.
create function app.reserved_slugs() returns text[]
  language sql immutable parallel safe set search_path = ''
  as $$ select string_to_array(regexp_replace(btrim('
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
  ', E' \n'), '\s+', ' ', 'g'), ' ') $$;

-- True for a reserved word, hyphens or not, and for whatever reads like the platform's own name.
create function app.is_reserved_slug(slug text) returns boolean
  language sql immutable parallel safe set search_path = ''
  as $$
    select replace(slug, '-', '') = any (app.reserved_slugs())
      or replace(replace(translate(replace(slug, '-', ''), '01345lq', 'oieasig'), 'rn', 'm'), 'vv', 'w') like '%pagemagic%'
  $$;

-- Answers like an address that is taken, because to the person it is the same.
create function app.refuse_reserved_slug() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if app.is_reserved_slug(new.slug) then
    raise exception 'the address % is reserved', new.slug using errcode = '23505', constraint = 'sites_slug_reserved', table = 'sites';
  end if;
  return new;
end $$;
revoke execute on function app.reserved_slugs(), app.is_reserved_slug(text), app.refuse_reserved_slug()
  from public, anon, authenticated, service_role;
-- Sites that already have such an address keep it until they move.
create trigger refuse_reserved_slug before insert or update of slug on public.sites
  for each row execute function app.refuse_reserved_slug();
