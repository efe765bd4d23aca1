import type { MoreCopy } from '../shape.ts';

export const more: MoreCopy = {
  subscribe: {
    consent: 'Acepto recibir noticias por correo y sé que puedo darme de baja cuando quiera.',
    done: 'Listo, su correo está en la lista.',
  },
  helloProduct: 'Hola, vi su página y quiero comprar: ',
  legalSeo: [
    'Cómo trata {name} los datos que se dejan en esta página: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo borrarlos.',
    'Qué pasa con los datos que usted deja aquí: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo pedir que se borren.',
  ],
};
