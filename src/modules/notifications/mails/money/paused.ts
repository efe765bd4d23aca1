import { mailKind } from '../mail-kind.ts';
import { whyMoney } from './money.ts';
import { Owed } from './owed.ts';

/** Published sites are paused until the debt is paid. */
export const paused = mailKind({
  data: Owed,
  words: {
    'pt-BR': (data, at) => ({
      subject: 'Seus sites estão em pausa',
      paragraphs: [
        `O pagamento de ${at.money(data.amount)} não entrou, e seus sites agora mostram um aviso de pausa.`,
        'Nada foi apagado: páginas, fotos, mensagens e endereços estão guardados. Assim que você pagar, tudo volta em instantes, como estava.',
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: 'Your sites are paused',
      paragraphs: [
        `The payment of ${at.money(data.amount)} did not arrive, and your sites now show a short notice.`,
        'Nothing was deleted: pages, photos, messages and addresses are kept. As soon as you pay, everything is back within moments, as it was.',
      ],
      button: { label: `Pay ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: 'Tus sitios están en pausa',
      paragraphs: [
        `El pago de ${at.money(data.amount)} no entró, y tus sitios muestran ahora un aviso de pausa.`,
        'No se borró nada: páginas, fotos, mensajes y direcciones están guardados. En cuanto pagues, todo vuelve en instantes, tal como estaba.',
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
