import { z } from 'zod';
import { mailKind, short } from '../mail-kind.ts';

const Asked = z.object({ siteId: z.uuid(), siteName: z.string(), by: z.string(), note: z.string() });

/** A member who writes requests publishing from those who may. */
export const publishAsked = mailKind({
  data: Asked,
  words: {
    'pt-BR': ({ siteId, siteName, by, note }, at) => ({
      subject: `Pedido para publicar · ${short(siteName)}`,
      paragraphs: [
        `${by || 'Alguém da equipe'} mexeu em ${siteName} e pede que você publique.`,
        ...(note ? [`“${note}”`] : []),
        'Olhe o que mudou e publique, ou responda por que ainda não.',
      ],
      button: { label: 'Ver o pedido', href: at.app(`/sites/${siteId}#request`) },
      why: 'Você recebe este e-mail porque pode publicar os sites dessa conta.',
    }),
    en: ({ siteId, siteName, by, note }, at) => ({
      subject: `Request to publish · ${short(siteName)}`,
      paragraphs: [
        `${by || 'Somebody on the team'} has changed ${siteName} and asks you to publish it.`,
        ...(note ? [`“${note}”`] : []),
        'Look at what changed and publish it, or answer why not yet.',
      ],
      button: { label: 'See the request', href: at.app(`/sites/${siteId}#request`) },
      why: 'You receive this email because you can publish the sites of that account.',
    }),
    es: ({ siteId, siteName, by, note }, at) => ({
      subject: `Pedido para publicar · ${short(siteName)}`,
      paragraphs: [
        `${by || 'Alguien del equipo'} cambió ${siteName} y te pide que lo publiques.`,
        ...(note ? [`“${note}”`] : []),
        'Mira lo que cambió y publícalo, o responde por qué todavía no.',
      ],
      button: { label: 'Ver el pedido', href: at.app(`/sites/${siteId}#request`) },
      why: 'Recibes este correo porque puedes publicar los sitios de esa cuenta.',
    }),
  },
});

const Answered = z.object({
  siteId: z.uuid(),
  siteName: z.string(),
  by: z.string(),
  answer: z.string(),
  state: z.enum(['published', 'declined']),
  /** Answered by staff, on a visit. */
  isAgency: z.boolean().default(false),
});

const AGENCY = { 'pt-BR': ', da agência,', en: ', of the agency,', es: ', de la agencia,' } as const;

/** The answer, to the person who requested it. */
export const publishAnswered = mailKind({
  data: Answered,
  words: {
    'pt-BR': ({ siteId, siteName, by, answer, state, isAgency }, at) => ({
      subject: state === 'published' ? `Publicado · ${short(siteName)}` : `Ainda não publicado · ${short(siteName)}`,
      paragraphs:
        state === 'published'
          ? [`${by || 'A equipe'}${isAgency ? AGENCY['pt-BR'] : ''} publicou ${siteName}, como você pediu. As mudanças já estão no ar.`]
          : [
              `${by || 'A equipe'}${isAgency ? AGENCY['pt-BR'] : ''} ainda não quer publicar ${siteName}:`,
              `“${answer}”`,
              'O que você escreveu continua guardado.',
            ],
      button: { label: 'Abrir o site', href: at.app(`/sites/${siteId}`) },
      why: 'Você recebe este e-mail porque pediu para publicar esse site.',
    }),
    en: ({ siteId, siteName, by, answer, state, isAgency }, at) => ({
      subject: state === 'published' ? `Published · ${short(siteName)}` : `Not published yet · ${short(siteName)}`,
      paragraphs:
        state === 'published'
          ? [`${by || 'The team'}${isAgency ? AGENCY.en : ''} has published ${siteName}, as you asked. The changes are live.`]
          : [
              `${by || 'The team'}${isAgency ? AGENCY.en : ''} does not want to publish ${siteName} yet:`,
              `“${answer}”`,
              'What you wrote is kept.',
            ],
      button: { label: 'Open the site', href: at.app(`/sites/${siteId}`) },
      why: 'You receive this email because you asked for that site to be published.',
    }),
    es: ({ siteId, siteName, by, answer, state, isAgency }, at) => ({
      subject: state === 'published' ? `Publicado · ${short(siteName)}` : `Todavía sin publicar · ${short(siteName)}`,
      paragraphs:
        state === 'published'
          ? [`${by || 'El equipo'}${isAgency ? AGENCY.es : ''} publicó ${siteName}, como pediste. Los cambios ya están en línea.`]
          : [
              `${by || 'El equipo'}${isAgency ? AGENCY.es : ''} todavía no quiere publicar ${siteName}:`,
              `“${answer}”`,
              'Lo que escribiste sigue guardado.',
            ],
      button: { label: 'Abrir el sitio', href: at.app(`/sites/${siteId}`) },
      why: 'Recibes este correo porque pediste publicar ese sitio.',
    }),
  },
});
