import type { IncomingMessage, ServerResponse } from 'node:http';

/** One site of the local web, with its faults and its responses. */
export interface LocalSite {
  host: string;
  /** A description for people who pick one to try. */
  about: string;
  /** The exact codes of the findings that a report must have; or the reason when there is no report. */
  faults: readonly string[];
  refusal?: string;
  /** `plain`: only HTTP answers; `ended` and `other-name`: the fault of its certificate. */
  tls?: 'plain' | 'ended' | 'other-name' | 'ending';
  /** Draws ahead of the first visit what takes long. */
  prepare?: () => Promise<void>;
  answer: (asked: IncomingMessage, answer: ServerResponse, url: URL) => void;
}

export const GOOD_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'strict-transport-security': 'max-age=31536000',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const;

export interface PageParts {
  lang: string | null;
  title: string | null;
  description: string | null;
  viewport: string | null;
  head: string;
  heading: string | null;
  contact: string;
  body: string;
  structured: boolean;
  picture: boolean;
}

const CONTACT = `<p>Rua das Palmeiras, 120, Centro, Caxias do Sul, CEP 95010-000 <a href="https://www.google.com/maps?q=Rua+das+Palmeiras+120">ver no mapa</a></p>
<p>Segunda a sexta, 8h às 18h</p>
<p><a href="tel:+555432147700">(54) 3214-7700</a> <a href="https://wa.me/555432147700">WhatsApp</a></p>`;

/** A page without faults; the given parts replace its own, and null leaves a part out. */
export function page(parts: Partial<PageParts> = {}): string {
  const { lang, title, description, viewport, head, heading, contact, body, structured, picture }: PageParts = {
    lang: 'pt-BR',
    title: 'Zattera Usinagem: peças sob desenho em Caxias do Sul',
    description: 'Usinagem de precisão em Caxias do Sul desde 1991: tornos, fresas e peças sob desenho, com orçamento em um dia.',
    viewport: 'width=device-width, initial-scale=1',
    head: '',
    heading: 'Mande o desenho. A peça volta no prazo.',
    contact: CONTACT,
    body: '',
    structured: true,
    picture: true,
    ...parts,
  };
  const business = JSON.stringify({ '@context': 'https://schema.org', '@type': 'LocalBusiness', name: 'Zattera Usinagem' });
  return `<!doctype html>
<html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8">
${title === null ? '' : `<title>${title}</title>`}
${description === null ? '' : `<meta name="description" content="${description}">`}
${viewport === null ? '' : `<meta name="viewport" content="${viewport}">`}
${picture ? '<meta property="og:image" content="/peca.png">' : ''}
${structured ? `<script type="application/ld+json">${business}</script>` : ''}
${head}</head><body><main>
${heading === null ? '' : `<h1>${heading}</h1>`}
<p>Tornos e fresas para peças de precisão, de um protótipo a mil peças. Torneamento a partir de R$ 80,00 por peça.</p>
${body}${contact}</main></body></html>`;
}
