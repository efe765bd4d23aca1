import { mailKind } from '../mail-kind.ts';
import { whyMoney } from './money.ts';
import { Owed } from './owed.ts';

/** Sent a week before published sites are paused, and again on the last day. */
export const pauseComing = mailKind({
  data: Owed,
  words: {
    'pt-BR': (data, at) => ({
      subject: `Seus sites ficam em pausa em ${at.date(data.pausesAt)}`,
      paragraphs: [
        `O pagamento de ${at.money(data.amount)} ainda não entrou. Em ${at.date(data.pausesAt)} seus sites passam a mostrar um aviso de pausa em vez das páginas.`,
        'Nada é apagado: quando você pagar, eles voltam na hora, como estavam. Se algo está difícil, responda a este e-mail e a gente procura um jeito.',
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: `Your sites will be paused on ${at.date(data.pausesAt)}`,
      paragraphs: [
        `The payment of ${at.money(data.amount)} has not arrived yet. On ${at.date(data.pausesAt)} your sites will show a short notice instead of their pages.`,
        'Nothing is deleted: when you pay they are back at once, as they were. If something makes it hard, reply to this email and we will find a way.',
      ],
      button: { label: `Pay ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: `Tus sitios quedan en pausa el ${at.date(data.pausesAt)}`,
      paragraphs: [
        `El pago de ${at.money(data.amount)} todavía no ha entrado. El ${at.date(data.pausesAt)} tus sitios mostrarán un aviso de pausa en lugar de sus páginas.`,
        'No se borra nada: cuando pagues vuelven al momento, tal como estaban. Si algo lo complica, responde a este correo y buscamos la manera.',
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
