import { z } from 'zod';
import type { AppLocale } from '#platform/locales.ts';
import { mailKind, type Wording, type Words } from '../mail-kind.ts';

const data = z.object({
  domainId: z.uuid(),
  name: z.string(),
  about: z.enum(['live', 'pointed_away', 'taken_over', 'registration_ending', 'registration_ended', 'certificate_ending']),
  /** ISO date of the end, where something ends. */
  until: z.string().nullable(),
  /** ISO: time of the registry's answer. */
  askedAt: z.string().nullable().default(null),
  /** Of a live domain: whether it shows the site to visitors, and whether the site's other addresses lead to it. */
  showsSite: z.boolean().default(true),
  isAddress: z.boolean().default(true),
});
type News = z.infer<typeof data>;

/** Formatted days and times; `asked` is empty when unknown. */
interface When {
  until: string;
  asked: string;
}
type Shown = Pick<News, 'showsSite' | 'isAddress'>;
type Said = Record<News['about'], (name: string, when: When, shown: Shown) => { subject: string; paragraphs: string[] }>;

const said: Record<AppLocale, Said> = {
  'pt-BR': {
    live: (name, _, { showsSite, isAddress }) =>
      showsSite
        ? {
            subject: `${name} está no ar`,
            paragraphs: [
              `Seu site já abre em https://${name}, com cadeado.${isAddress ? ' O endereço antigo leva ao novo.' : ''}`,
              'O cadeado se renova sozinho.',
            ],
          }
        : {
            subject: `${name} está pronto, falta publicar o site`,
            paragraphs: [
              `O nome já chega até nós e tem cadeado, que se renova sozinho. O site ligado a ele não está publicado: quem abre https://${name} ainda não o vê.`,
              'Publique o site e ele abre nesse endereço na hora.',
            ],
          },
    pointed_away: (name) => ({
      subject: `${name} deixou de apontar para o seu site`,
      paragraphs: [
        'O DNS do nome mudou e agora leva a outro lugar. Se foi você, não precisa fazer nada.',
        'Se não foi, a página do nome mostra o que mudou e como voltar. Depois de 7 dias será preciso provar de novo que ele é seu.',
      ],
    }),
    taken_over: (name) => ({
      subject: `${name} passou para outra conta`,
      paragraphs: [
        'Outra conta provou, no DNS, que o nome é dela, e a sua prova não estava mais lá. Seu site continua no endereço que damos.',
        'Se o nome é seu, ponha a prova de volta no DNS: a página do nome mostra qual é.',
      ],
    }),
    registration_ending: (name, { until, asked }) => ({
      subject: `O registro de ${name} vence em ${until}`,
      paragraphs: [
        `Renove onde o nome foi registrado até ${until}. Se vencer, o site sai do ar nesse endereço e outra pessoa pode registrar o nome.`,
        `É o que o registro dizia${asked && ` em ${asked}`}. Se você renovou depois disso, está tudo certo e não precisa fazer nada.`,
      ],
    }),
    registration_ended: (name, { until, asked }) => ({
      subject: `O registro de ${name} consta como vencido`,
      paragraphs: [
        `Para o registro, o prazo acabou em ${until}${asked && ` (perguntamos em ${asked})`}. Se você renovou depois disso, está tudo certo e não precisa fazer nada.`,
        'Se não, em geral ainda dá para renovar onde o nome foi registrado. Olhamos sempre de novo, e a página do nome diz se falta algo para o site abrir nele.',
      ],
    }),
    certificate_ending: (name, { until }) => ({
      subject: `O cadeado de ${name} ainda não foi renovado`,
      paragraphs: [`Ele vale até ${until} e continuamos tentando. A página do nome diz o que está impedindo e quem precisa agir.`],
    }),
  },
  en: {
    live: (name, _, { showsSite, isAddress }) =>
      showsSite
        ? {
            subject: `${name} is live`,
            paragraphs: [
              `Your site now opens at https://${name}, with its lock.${isAddress ? ' The old address leads to the new one.' : ''}`,
              'The lock renews itself.',
            ],
          }
        : {
            subject: `${name} is ready, the site is still to be published`,
            paragraphs: [
              `The name reaches us and has its lock, which renews itself. The site that it belongs to is not published: whoever opens https://${name} does not see it yet.`,
              'Publish the site and it opens at that address at once.',
            ],
          },
    pointed_away: (name) => ({
      subject: `${name} no longer points to your site`,
      paragraphs: [
        'The name’s DNS has changed and now leads elsewhere. If that was you, there is nothing to do.',
        'If not, the name’s page shows what has changed and how to get back. After 7 days you will have to prove again that it is yours.',
      ],
    }),
    taken_over: (name) => ({
      subject: `${name} has passed to another account`,
      paragraphs: [
        'Another account proved in the DNS that the name is theirs, and your proof was no longer there. Your site stays at the address we give.',
        'If the name is yours, put the proof back into the DNS: the name’s page shows which.',
      ],
    }),
    registration_ending: (name, { until, asked }) => ({
      subject: `The registration of ${name} ends on ${until}`,
      paragraphs: [
        `Renew it where the name was registered by ${until}. If it ends, the site goes down at that address and somebody else may register the name.`,
        `That is what the registry said${asked && ` on ${asked}`}. If you have renewed it since, all is well and there is nothing to do.`,
      ],
    }),
    registration_ended: (name, { until, asked }) => ({
      subject: `The registration of ${name} is listed as ended`,
      paragraphs: [
        `For the registry it ended on ${until}${asked && ` (we asked on ${asked})`}. If you have renewed it since, all is well and there is nothing to do.`,
        'If not, it can usually still be renewed where the name was registered. We keep looking, and the name’s page says whether anything is missing for the site to open there.',
      ],
    }),
    certificate_ending: (name, { until }) => ({
      subject: `The lock of ${name} has not been renewed yet`,
      paragraphs: [`It lasts until ${until} and we keep trying. The name’s page says what stands in the way and who must act.`],
    }),
  },
  es: {
    live: (name, _, { showsSite, isAddress }) =>
      showsSite
        ? {
            subject: `${name} está en línea`,
            paragraphs: [
              `Tu sitio ya abre en https://${name}, con candado.${isAddress ? ' La dirección anterior lleva a la nueva.' : ''}`,
              'El candado se renueva solo.',
            ],
          }
        : {
            subject: `${name} está listo, falta publicar el sitio`,
            paragraphs: [
              `El nombre ya llega hasta nosotros y tiene candado, que se renueva solo. El sitio al que pertenece no está publicado: quien abre https://${name} todavía no lo ve.`,
              'Publica el sitio y se abre en esa dirección al instante.',
            ],
          },
    pointed_away: (name) => ({
      subject: `${name} dejó de apuntar a tu sitio`,
      paragraphs: [
        'El DNS del nombre cambió y ahora lleva a otro lugar. Si fuiste tú, no hace falta nada.',
        'Si no, la página del nombre muestra qué cambió y cómo volver. Después de 7 días habrá que demostrar de nuevo que es tuyo.',
      ],
    }),
    taken_over: (name) => ({
      subject: `${name} pasó a otra cuenta`,
      paragraphs: [
        'Otra cuenta demostró en el DNS que el nombre es suyo, y tu prueba ya no estaba. Tu sitio sigue en la dirección que damos.',
        'Si el nombre es tuyo, vuelve a poner la prueba en el DNS: la página del nombre muestra cuál es.',
      ],
    }),
    registration_ending: (name, { until, asked }) => ({
      subject: `El registro de ${name} vence el ${until}`,
      paragraphs: [
        `Renuévalo donde se registró antes del ${until}. Si vence, el sitio cae en esa dirección y otra persona puede registrar el nombre.`,
        `Es lo que decía el registro${asked && ` el ${asked}`}. Si lo renovaste después, está todo bien y no hace falta nada.`,
      ],
    }),
    registration_ended: (name, { until, asked }) => ({
      subject: `El registro de ${name} figura como vencido`,
      paragraphs: [
        `Para el registro, el plazo terminó el ${until}${asked && ` (preguntamos el ${asked})`}. Si lo renovaste después, está todo bien y no hace falta nada.`,
        'Si no, en general todavía se puede renovar donde se registró. Miramos siempre de nuevo, y la página del nombre dice si falta algo para que el sitio abra en él.',
      ],
    }),
    certificate_ending: (name, { until }) => ({
      subject: `El candado de ${name} todavía no se renovó`,
      paragraphs: [`Vale hasta ${until} y seguimos intentando. La página del nombre dice qué lo impide y quién tiene que actuar.`],
    }),
  },
};

const LABELS: Record<AppLocale, string> = { 'pt-BR': 'Ver o nome', en: 'See the name', es: 'Ver el nombre' };
const WHY: Record<AppLocale, string> = {
  'pt-BR': 'Você recebe este e-mail porque este nome está na sua conta.',
  en: 'You get this e-mail because this name is in your account.',
  es: 'Recibes este correo porque este nombre está en tu cuenta.',
};

const wordsIn =
  (locale: AppLocale) =>
  ({ domainId, name, about, until, askedAt, showsSite, isAddress }: News, at: Wording): Words => ({
    ...said[locale][about](
      name,
      { until: until ? at.date(until) : '', asked: askedAt ? at.moment(askedAt) : '' },
      { showsSite, isAddress },
    ),
    button: { label: LABELS[locale], href: at.app(`/domains/${domainId}`) },
    why: WHY[locale],
  });

/** News about a client's own domain. */
export const domainNews = mailKind({ data, words: { 'pt-BR': wordsIn('pt-BR'), en: wordsIn('en'), es: wordsIn('es') } });
