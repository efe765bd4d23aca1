import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';

const data = z.object({ siteId: z.uuid(), name: z.string(), kind: z.enum(['fraud', 'copy', 'illegal', 'privacy', 'other']) });

const REASONS = {
  'pt-BR': {
    fraud: 'parece um golpe ou finge ser outra pessoa ou empresa',
    copy: 'usa textos, fotos ou marca sem permissão',
    illegal: 'mostra ou vende algo proibido',
    privacy: 'expõe dados de alguém',
    other: 'outro problema',
  },
  en: {
    fraud: 'it looks like a scam or pretends to be someone else',
    copy: 'it uses texts, photos or a brand without permission',
    illegal: 'it shows or sells something forbidden',
    privacy: 'it exposes somebody’s data',
    other: 'another problem',
  },
  es: {
    fraud: 'parece una estafa o se hace pasar por otra persona o empresa',
    copy: 'usa textos, fotos o una marca sin permiso',
    illegal: 'muestra o vende algo prohibido',
    privacy: 'expone datos de alguien',
    other: 'otro problema',
  },
} as const;

/** The agency suspended a site after a report. */
export const siteSuspended = mailKind({
  data,
  words: {
    'pt-BR': ({ name, kind }, at) => ({
      subject: 'Tiramos um site seu do ar',
      paragraphs: [
        `Recebemos uma denúncia sobre o site “${name}” e o tiramos do ar. O motivo: ${REASONS['pt-BR'][kind]}.`,
        'Nada foi apagado, e as horas no ar pararam de contar. Enquanto isso ele não pode ser publicado.',
        'Se for um engano, conte para nós o seu lado: alguém da equipe lê e responde.',
      ],
      button: { label: 'Falar com a gente', href: at.app('/contact') },
      why: 'Você recebe este e-mail porque o site é da sua conta.',
    }),
    en: ({ name, kind }, at) => ({
      subject: 'We took a site of yours down',
      paragraphs: [
        `The site “${name}” was reported to us, and we took it down. The reason: ${REASONS.en[kind]}.`,
        'Nothing was deleted, and hours online have stopped counting. Meanwhile it cannot be published.',
        'If this is a mistake, tell us your side: somebody of the team reads it and answers.',
      ],
      button: { label: 'Write to us', href: at.app('/contact') },
      why: 'You get this e-mail because the site is in your account.',
    }),
    es: ({ name, kind }, at) => ({
      subject: 'Retiramos un sitio tuyo',
      paragraphs: [
        `Recibimos una denuncia sobre el sitio “${name}” y lo retiramos. El motivo: ${REASONS.es[kind]}.`,
        'No se borró nada, y las horas en línea dejaron de contar. Mientras tanto no se puede publicar.',
        'Si es un error, cuéntanos tu versión: alguien del equipo la lee y responde.',
      ],
      button: { label: 'Escribirnos', href: at.app('/contact') },
      why: 'Recibes este correo porque el sitio es de tu cuenta.',
    }),
  },
});
