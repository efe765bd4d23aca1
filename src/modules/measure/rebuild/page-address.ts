/** Paths of files, of shops' and programs' own pages, and of legal texts that a new site has for itself. */
const NO_CONTENT =
  /\.(pdf|jpe?g|png|gif|webp|avif|svg|zip|mp4|docx?|xlsx?)$|\/(wp-json|feed|cart|carrinho|minha-conta|my-account|checkout|login|wp-login|admin|tag|author)\b|\/(?:pol[ií]ticas?-(?:de-)?(?:privaci?da[d]?e?|cookies?)|privacidade?|privacy(?:-(?:policy|notice))?|cookies?-policy|termos(?:-(?:de-uso|e-condicoes))?|terminos(?:-(?:de-uso|y-condiciones))?|terms(?:-(?:of-(?:use|service)|and-conditions))?|lgpd)(?:\/|\.\w+)?$/i;

/** Whether a page at a path may speak of the business. */
export const maySpeak = (pathname: string): boolean => !NO_CONTENT.test(pathname);

/** The address by which a page is known: "/", "/index.html" and "/#top" are one. */
export function pageAddress(url: URL): string {
  const one = new URL(url);
  one.hash = '';
  one.pathname = one.pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/');
  return one.href;
}
