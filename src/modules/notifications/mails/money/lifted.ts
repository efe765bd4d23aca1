import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';
import { whyMoney } from './money.ts';

/** The debt is paid: everything paused is back. */
export const lifted = mailKind({
  data: z.object({ wasPaused: z.boolean() }),
  words: {
    'pt-BR': (data, at) => ({
      subject: 'Tudo certo: está tudo de volta',
      paragraphs: [
        data.wasPaused
          ? 'Recebemos o pagamento. Seus sites já estão no ar de novo e a edição está liberada, exatamente como você deixou.'
          : 'Recebemos o pagamento. A edição está liberada, exatamente como você deixou; seus sites nunca saíram do ar.',
        'Obrigado por continuar com a gente.',
      ],
      button: { label: 'Abrir meus sites', href: at.app('/sites') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: 'All good: everything is back',
      paragraphs: [
        data.wasPaused
          ? 'We received the payment. Your sites are online again and you can edit, exactly as you left things.'
          : 'We received the payment. You can edit again, exactly as you left things; your sites never went offline.',
        'Thank you for staying with us.',
      ],
      button: { label: 'Open my sites', href: at.app('/sites') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: 'Todo en orden: todo está de vuelta',
      paragraphs: [
        data.wasPaused
          ? 'Recibimos el pago. Tus sitios ya están en línea otra vez y puedes editar, tal como lo dejaste.'
          : 'Recibimos el pago. Puedes editar otra vez, tal como lo dejaste; tus sitios nunca dejaron de estar en línea.',
        'Gracias por seguir con nosotros.',
      ],
      button: { label: 'Abrir mis sitios', href: at.app('/sites') },
      why: whyMoney.es,
    }),
  },
});
