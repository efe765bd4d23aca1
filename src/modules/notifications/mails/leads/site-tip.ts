import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';

const words = z.object({ title: z.string(), what: z.string(), cost: z.string(), fix: z.string() });

/** One piece of advice about a site measured again, for a person who confirmed that they want it. */
export const siteTip = mailKind({
  stoppable: true,
  data: z.object({
    host: z.string(),
    grade: z.string(),
    score: z.number(),
    /** By the same rules, at the time of the requested report; null when that was deleted. */
    before: z.string().nullable(),
    analysisId: z.uuid(),
    /** From 1 to 4. */
    number: z.number(),
    /** Null when no advice is left. */
    words: words.nullable(),
  }),
  words: {
    'pt-BR': ({ host, grade, score, before, analysisId, number, words: tip }, at) => ({
      subject: (tip ? `${host}: ${tip.title}` : `${host}: nada novo a consertar`).slice(0, 76),
      paragraphs: [
        `Medimos ${host} de novo: nota ${grade}, ${at.number(score)} de 100.${before ? ` Na mesma régua, antes era ${before}.` : ''}`,
        ...(tip
          ? [`Uma coisa para fazer: ${tip.title}.\n${tip.what}\n${tip.cost}.`, `Como consertar: ${tip.fix}`]
          : ['Não achamos outra coisa a consertar além do que já contamos.']),
      ],
      button: { label: 'Abrir o laudo novo', href: at.app(`/analisar/${analysisId}`) },
      why: `Você recebe este e-mail porque pediu dicas sobre este site e confirmou. É o ${number}º de 4${number === 4 ? ', e o último' : ''}.`,
    }),
    en: ({ host, grade, score, before, analysisId, number, words: tip }, at) => ({
      subject: (tip ? `${host}: ${tip.title}` : `${host}: nothing new to mend`).slice(0, 76),
      paragraphs: [
        `We measured ${host} again: grade ${grade}, ${at.number(score)} of 100.${before ? ` By the same ruler it was ${before} before.` : ''}`,
        ...(tip
          ? [`One thing to do: ${tip.title}.\n${tip.what}\n${tip.cost}.`, `How to mend it: ${tip.fix}`]
          : ['We found nothing to mend beyond what we have told already.']),
      ],
      button: { label: 'Open the new report', href: at.app(`/analisar/${analysisId}`) },
      why: `You get this e-mail because you asked for advice about this site and confirmed it. It is number ${number} of 4${number === 4 ? ', and the last' : ''}.`,
    }),
    es: ({ host, grade, score, before, analysisId, number, words: tip }, at) => ({
      subject: (tip ? `${host}: ${tip.title}` : `${host}: nada nuevo que arreglar`).slice(0, 76),
      paragraphs: [
        `Medimos ${host} de nuevo: nota ${grade}, ${at.number(score)} de 100.${before ? ` Con la misma regla, antes era ${before}.` : ''}`,
        ...(tip
          ? [`Una cosa por hacer: ${tip.title}.\n${tip.what}\n${tip.cost}.`, `Cómo arreglarlo: ${tip.fix}`]
          : ['No encontramos otra cosa que arreglar además de lo que ya contamos.']),
      ],
      button: { label: 'Abrir el informe nuevo', href: at.app(`/analisar/${analysisId}`) },
      why: `Recibes este correo porque pediste consejos sobre este sitio y lo confirmaste. Es el ${number} de 4${number === 4 ? ', y el último' : ''}.`,
    }),
  },
});
