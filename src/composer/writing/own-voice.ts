import type { Brief } from '#composer/brief.ts';
import type { copyFor } from '#composer/copy/index.ts';
import { fold } from '#composer/reading/fold.ts';

type Copy = ReturnType<typeof copyFor>;

/** "Conserto …", "eu atendo", "my shop": one person speaks. */
const ONE =
  /(?<!\p{L})(?:eu|meu|minha|comigo|sou|vou|fa[cç]o|tenho|yo|mi|soy|voy|hago|tengo|i|i'm|my|i'll)(?!\p{L})|(?:^|[.!?;,\n]\s*)(?:eu |yo )?(?!como |quando |cuando |sobre |curso |grupo |centro |estudio |espa[cç]o )[a-z]{2,}[b-df-hj-np-tv-z]o (?!d[aeo]s? )/u;
/** "A gente", "somos", "atendemos", "our": more than one person speaks. */
const SEVERAL =
  /(?<!\p{L})(?:a gente|nos|nosso\p{L}*|nossa\p{L}*|nosotr\p{L}+|nuestr\p{L}+|we|our|us|we're|\p{L}{2,}[aei]mos|somos|vamos|equipe|equipo|team)(?!\p{L})/u;
const PLURAL = /(?<!\p{L})(?:a gente|nosotros|nós|us|we|our|\p{L}*[aeio]mos)(?!\p{L})|\p{L}nos(?!\p{L})/iu;

/** Whether one person alone speaks in the owner's message. */
export const speaksAlone = ({ prompt, clauses }: Pick<Brief, 'prompt' | 'clauses'>): boolean => {
  const stated = clauses.filter(({ act }) => act === 'fact' || act === 'unclear').map(({ span }) => fold(prompt.slice(...span)).trim());
  return stated.some((text) => ONE.test(text)) && !stated.some((text) => SEVERAL.test(text));
};

/** Labels without "us" for the site of one person. */
const ALONE: Readonly<Record<string, { contact: string; call: string; about: string }>> = {
  pt: { contact: 'Entrar em contato', call: 'Ligar', about: 'Sobre' },
  es: { contact: 'Enviar un mensaje', call: 'Llamar por teléfono', about: 'Sobre mí' },
  en: { contact: 'Get in touch', call: 'Call now', about: 'About' },
};

/** The copy without "a gente" when the message is one person's own. */
export function inOwnVoice(brief: Brief, copy: Copy): Copy {
  const label = ALONE[brief.locale.split('-')[0] ?? ''];
  if (!label || !speaksAlone(brief)) return copy;
  const { interface: words, plain } = copy;
  const single = (titles: string[]): string[] => {
    const left = titles.filter((title) => !PLURAL.test(title));
    return left.length > 0 ? left : titles;
  };
  return {
    ...copy,
    interface: {
      ...words,
      act: { ...words.act, contact: label.contact },
      actByPhone: { ...words.actByPhone, contact: label.call },
    },
    plain: {
      ...plain,
      heads: {
        ...plain.heads,
        services: single(plain.heads.services),
        offers: single(plain.heads.offers),
        products: single(plain.heads.products),
        practice: single(plain.heads.practice),
        hours: single(plain.heads.hours),
        map: single(plain.heads.map),
        contact: single(plain.heads.contact),
        reach: single(plain.heads.reach),
        story: [label.about, ...single(plain.heads.story).filter((title) => title !== label.about)],
      },
    },
  };
}
