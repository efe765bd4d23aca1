import { z } from 'zod';
import type { AppLocale } from '#platform/locales.ts';
import { mailKind, type Wording, type Words } from '../mail-kind.ts';

const data = z.object({
  domainId: z.uuid().nullable(),
  name: z.string(),
  about: z.enum([
    'bought',
    'unpaid',
    'refunded',
    'renewed',
    'renewal_unpaid',
    'renewal_refunded',
    'renewal_planned',
    'renewal_off',
    'lapsed',
    'moved_away',
  ]),
  /** ISO date of the registration's end. */
  until: z.string().nullable(),
  cents: z.number().nullable(),
  currency: z.enum(['BRL', 'USD']),
});
type News = z.infer<typeof data>;

/** Formatted day and price; the price is empty while it is not known. */
interface Facts {
  until: string;
  price: string;
}
type Said = Record<News['about'], (name: string, facts: Facts) => { subject: string; paragraphs: string[] }>;

const said: Record<AppLocale, Said> = {
  'pt-BR': {
    bought: (name, { until, price }) => ({
      subject: `${name} é seu`,
      paragraphs: [
        `O registro foi feito em seu nome e vale até ${until}. Cobramos ${price} no seu cartão.`,
        'O DNS já aponta para o seu site: em alguns minutos ele abre nesse endereço, com cadeado. Você não precisa fazer nada.',
      ],
    }),
    unpaid: (name) => ({
      subject: `Não deu para cobrar ${name}`,
      paragraphs: ['O banco recusou o cartão. Nada foi cobrado e o nome não foi registrado.', 'Troque o cartão e peça o nome de novo.'],
    }),
    refunded: (name, { price }) => ({
      subject: `${name} não pôde ser registrado, devolvemos ${price}`,
      paragraphs: [
        'Quem registra recusou o pedido: outra pessoa pode ter registrado o nome um instante antes.',
        `Os ${price} já estão voltando para o seu cartão. O prazo depende do banco.`,
      ],
    }),
    renewed: (name, { until, price }) => ({
      subject: `${name} foi renovado até ${until}`,
      paragraphs: [`Cobramos ${price} no seu cartão. Não precisa fazer nada.`],
    }),
    renewal_unpaid: (name, { until }) => ({
      subject: `Não deu para renovar ${name}: o cartão foi recusado`,
      paragraphs: [
        `O registro vence em ${until}. Nada foi cobrado.`,
        'Troque o cartão no seu plano: tentamos de novo em 3 dias. Se vencer, o site sai do ar nesse endereço.',
      ],
    }),
    renewal_refunded: (name, { until, price }) => ({
      subject: `${name} não pôde ser renovado, devolvemos ${price}`,
      paragraphs: [`Quem registra recusou a renovação. O registro vale até ${until}, e tentamos de novo em 3 dias.`],
    }),
    renewal_planned: (name, { until, price }) => ({
      subject: `${name} se renova sozinho antes de ${until}`,
      paragraphs: [
        `Duas semanas antes cobramos ${price || 'o preço da renovação'} no seu cartão, por mais um ano.`,
        'Se não quiser, desligue a renovação na página do nome.',
      ],
    }),
    renewal_off: (name, { until, price }) => ({
      subject: `O registro de ${name} acaba em ${until}`,
      paragraphs: [
        'A renovação automática está desligada. Se o registro acabar, o site sai do ar nesse endereço e outra pessoa pode ficar com o nome.',
        `Para continuar com ele${price && ` por ${price} ao ano`}, ligue a renovação na página do nome.`,
      ],
    }),
    lapsed: (name, { until }) => ({
      subject: `O registro de ${name} venceu em ${until}`,
      paragraphs: [
        'O site sai do ar nesse endereço. Por alguns dias o nome ainda pode ser recuperado, quase sempre por uma taxa; depois outra pessoa pode ficar com ele.',
        'Responda este e-mail se quiser recuperá-lo: nós vemos quanto custa e fazemos.',
      ],
    }),
    moved_away: (name) => ({
      subject: `${name} não está mais registrado aqui`,
      paragraphs: [
        'O nome saiu do nosso registro, em geral porque foi levado para outra empresa. Não cobramos mais a renovação dele: ela passa a ser feita lá.',
        'Se não foi você, responda este e-mail hoje mesmo.',
      ],
    }),
  },
  en: {
    bought: (name, { until, price }) => ({
      subject: `${name} is yours`,
      paragraphs: [
        `It is registered in your name until ${until}. We charged ${price} to your card.`,
        'Its DNS already points to your site: in a few minutes it opens at that address, with its lock. There is nothing to do.',
      ],
    }),
    unpaid: (name) => ({
      subject: `${name} could not be charged`,
      paragraphs: [
        'Your bank declined the card. Nothing was charged and the name was not registered.',
        'Change the card and order the name again.',
      ],
    }),
    refunded: (name, { price }) => ({
      subject: `${name} could not be registered, ${price} is on its way back`,
      paragraphs: [
        'The registrar refused: somebody else may have registered the name a moment before.',
        `Your ${price} is already on its way back to your card. How long that takes is up to the bank.`,
      ],
    }),
    renewed: (name, { until, price }) => ({
      subject: `${name} is renewed until ${until}`,
      paragraphs: [`We charged ${price} to your card. There is nothing to do.`],
    }),
    renewal_unpaid: (name, { until }) => ({
      subject: `${name} could not be renewed: the card was declined`,
      paragraphs: [
        `The registration ends on ${until}. Nothing was charged.`,
        'Change the card of your plan: we try again in 3 days. If it ends, the site goes down at that address.',
      ],
    }),
    renewal_refunded: (name, { until, price }) => ({
      subject: `${name} could not be renewed, ${price} is on its way back`,
      paragraphs: [`The registrar refused the renewal. The registration lasts until ${until}, and we try again in 3 days.`],
    }),
    renewal_planned: (name, { until, price }) => ({
      subject: `${name} renews itself before ${until}`,
      paragraphs: [
        `Two weeks before, we charge ${price || 'the price of the renewal'} to your card, for one more year.`,
        'If you do not want that, switch the renewal off on the name’s page.',
      ],
    }),
    renewal_off: (name, { until, price }) => ({
      subject: `The registration of ${name} ends on ${until}`,
      paragraphs: [
        'Automatic renewal is off. If the registration ends, the site goes down at that address and somebody else may take the name.',
        `To keep it${price && ` for ${price} a year`}, switch the renewal on, on the name’s page.`,
      ],
    }),
    lapsed: (name, { until }) => ({
      subject: `The registration of ${name} ended on ${until}`,
      paragraphs: [
        'The site goes down at that address. For some days the name can still be recovered, nearly always for a fee; after that somebody else may take it.',
        'Reply to this e-mail if you want it back: we find out what it costs and do it.',
      ],
    }),
    moved_away: (name) => ({
      subject: `${name} is no longer registered here`,
      paragraphs: [
        'The name left our registrar, usually because it was moved to another company. We no longer charge its renewal: it is renewed there from now on.',
        'If that was not you, reply to this e-mail today.',
      ],
    }),
  },
  es: {
    bought: (name, { until, price }) => ({
      subject: `${name} es tuyo`,
      paragraphs: [
        `Está registrado a tu nombre hasta el ${until}. Cobramos ${price} en tu tarjeta.`,
        'El DNS ya apunta a tu sitio: en unos minutos se abre en esa dirección, con candado. No hace falta nada.',
      ],
    }),
    unpaid: (name) => ({
      subject: `No se pudo cobrar ${name}`,
      paragraphs: [
        'El banco rechazó la tarjeta. No se cobró nada y el nombre no se registró.',
        'Cambia la tarjeta y pide el nombre de nuevo.',
      ],
    }),
    refunded: (name, { price }) => ({
      subject: `${name} no se pudo registrar, devolvemos ${price}`,
      paragraphs: [
        'Quien registra rechazó el pedido: otra persona pudo registrar el nombre un instante antes.',
        `Los ${price} ya están volviendo a tu tarjeta. El plazo depende del banco.`,
      ],
    }),
    renewed: (name, { until, price }) => ({
      subject: `${name} se renovó hasta el ${until}`,
      paragraphs: [`Cobramos ${price} en tu tarjeta. No hace falta nada.`],
    }),
    renewal_unpaid: (name, { until }) => ({
      subject: `No se pudo renovar ${name}: la tarjeta fue rechazada`,
      paragraphs: [
        `El registro vence el ${until}. No se cobró nada.`,
        'Cambia la tarjeta de tu plan: lo intentamos de nuevo en 3 días. Si vence, el sitio cae en esa dirección.',
      ],
    }),
    renewal_refunded: (name, { until, price }) => ({
      subject: `${name} no se pudo renovar, devolvemos ${price}`,
      paragraphs: [`Quien registra rechazó la renovación. El registro vale hasta el ${until}, y lo intentamos de nuevo en 3 días.`],
    }),
    renewal_planned: (name, { until, price }) => ({
      subject: `${name} se renueva solo antes del ${until}`,
      paragraphs: [
        `Dos semanas antes cobramos ${price || 'el precio de la renovación'} en tu tarjeta, por un año más.`,
        'Si no lo quieres, desactiva la renovación en la página del nombre.',
      ],
    }),
    renewal_off: (name, { until, price }) => ({
      subject: `El registro de ${name} termina el ${until}`,
      paragraphs: [
        'La renovación automática está desactivada. Si el registro termina, el sitio cae en esa dirección y otra persona puede quedarse con el nombre.',
        `Para seguir con él${price && ` por ${price} al año`}, activa la renovación en la página del nombre.`,
      ],
    }),
    lapsed: (name, { until }) => ({
      subject: `El registro de ${name} venció el ${until}`,
      paragraphs: [
        'El sitio cae en esa dirección. Por unos días el nombre todavía se puede recuperar, casi siempre pagando un recargo; después otra persona puede quedarse con él.',
        'Responde este correo si quieres recuperarlo: vemos cuánto cuesta y lo hacemos.',
      ],
    }),
    moved_away: (name) => ({
      subject: `${name} ya no está registrado aquí`,
      paragraphs: [
        'El nombre salió de nuestro registro, casi siempre porque se llevó a otra empresa. Ya no cobramos su renovación: desde ahora se hace allí.',
        'Si no fuiste tú, responde este correo hoy mismo.',
      ],
    }),
  },
};

const LABELS: Record<AppLocale, string> = { 'pt-BR': 'Ver o nome', en: 'See the name', es: 'Ver el nombre' };
const WHY: Record<AppLocale, string> = {
  'pt-BR': 'Você recebe este e-mail porque este nome foi comprado na sua conta.',
  en: 'You get this e-mail because this name was bought in your account.',
  es: 'Recibes este correo porque este nombre se compró en tu cuenta.',
};

const wordsIn =
  (locale: AppLocale) =>
  ({ domainId, name, about, until, cents, currency }: News, at: Wording): Words => ({
    ...said[locale][about](name, { until: until ? at.date(until) : '', price: cents === null ? '' : at.money({ cents, currency }) }),
    button: { label: LABELS[locale], href: at.app(domainId ? `/domains/${domainId}` : '/domains') },
    why: WHY[locale],
  });

/** News about a name bought or renewed here. */
export const domainRegistration = mailKind({ data, words: { 'pt-BR': wordsIn('pt-BR'), en: wordsIn('en'), es: wordsIn('es') } });
