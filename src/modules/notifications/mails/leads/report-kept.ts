import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';

/** The requested report of a site. */
export const reportKept = mailKind({
  stoppable: true,
  data: z.object({
    host: z.string(),
    grade: z.string(),
    score: z.number(),
    analysisId: z.uuid(),
    /** Token of the link that confirms what was requested beside the report: advice, or a contact with the agency. */
    confirm: z.string().nullable().default(null),
    tips: z.boolean().default(true),
    contact: z.boolean().default(false),
  }),
  words: {
    'pt-BR': ({ host, grade, score, analysisId, confirm, tips, contact }, at) => ({
      subject: `Laudo de ${host}: nota ${grade}`.slice(0, 76),
      paragraphs: [
        `O site ${host} tirou ${grade}: ${at.number(score)} de 100.`,
        'No laudo estão as falhas que mais custam, com o que foi visto, quanto custa cada uma e como consertar.',
        'Ele fica noventa dias neste endereço; medir de novo é grátis.',
        ...(confirm && tips ? ['Você pediu também dicas sobre este site. Elas só começam se você confirmar pelo segundo link.'] : []),
        ...(confirm && contact
          ? ['Você aceitou também que a agência fale com você sobre este site. Isso só vale se você confirmar pelo segundo link.']
          : []),
      ],
      also: confirm
        ? { label: contact ? 'Confirmar o que pedi' : 'Confirmar que quero dicas', href: at.app(`/analisar/dicas/${confirm}`) }
        : undefined,
      button: { label: 'Abrir o laudo', href: at.app(`/analisar/${analysisId}`) },
      why: 'Você recebe este e-mail porque pediu este laudo no Page Magic. Para que seus dados sejam apagados, responda ou fale com a gente.',
    }),
    en: ({ host, grade, score, analysisId, confirm, tips, contact }, at) => ({
      subject: `Report of ${host}: grade ${grade}`.slice(0, 76),
      paragraphs: [
        `The site ${host} got ${grade}: ${at.number(score)} of 100.`,
        'The report has the faults that cost most, with what was seen, what each costs and how to mend it.',
        'It stays for ninety days at this address; measuring again is free.',
        ...(confirm && tips ? ['You also asked for advice about this site. It begins only if you confirm it by the second link.'] : []),
        ...(confirm && contact
          ? ['You also agreed that the agency talks to you about this site. That counts only if you confirm it by the second link.']
          : []),
      ],
      also: confirm
        ? { label: contact ? 'Confirm what I asked for' : 'Confirm that I want advice', href: at.app(`/analisar/dicas/${confirm}`) }
        : undefined,
      button: { label: 'Open the report', href: at.app(`/analisar/${analysisId}`) },
      why: 'You get this e-mail because you asked for this report at Page Magic. To have your data erased, answer or talk to us.',
    }),
    es: ({ host, grade, score, analysisId, confirm, tips, contact }, at) => ({
      subject: `Informe de ${host}: nota ${grade}`.slice(0, 76),
      paragraphs: [
        `El sitio ${host} sacó ${grade}: ${at.number(score)} de 100.`,
        'En el informe están las fallas que más cuestan, con lo que se vio, cuánto cuesta cada una y cómo arreglarla.',
        'Queda noventa días en esta dirección; medir de nuevo es gratis.',
        ...(confirm && tips ? ['También pediste consejos sobre este sitio. Solo empiezan si lo confirmas en el segundo enlace.'] : []),
        ...(confirm && contact
          ? ['También aceptaste que la agencia hable contigo sobre este sitio. Solo vale si lo confirmas en el segundo enlace.']
          : []),
      ],
      also: confirm
        ? { label: contact ? 'Confirmar lo que pedí' : 'Confirmar que quiero consejos', href: at.app(`/analisar/dicas/${confirm}`) }
        : undefined,
      button: { label: 'Abrir el informe', href: at.app(`/analisar/${analysisId}`) },
      why: 'Recibes este correo porque pediste este informe en Page Magic. Para que se borren tus datos, responde o habla con nosotros.',
    }),
  },
});
