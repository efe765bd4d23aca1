/** Sentences that address the reader, in their tú and vos forms. */
export const more: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Una hora para usted': ['Una hora para ti', 'Una hora para vos'],
  'Listo, su correo está en la lista.': ['Listo, tu correo está en la lista.', 'Listo, tu correo está en la lista.'],
  'Hola, vi su página y quiero comprar: ': ['Hola, vi tu página y quiero comprar: ', 'Hola, vi tu página y quiero comprar: '],
  'Qué pasa con los datos que usted deja aquí: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo pedir que se borren.':
    [
      'Qué pasa con los datos que tú dejas aquí: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo pedir que se borren.',
      'Qué pasa con los datos que vos dejás acá: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo pedir que se borren.',
    ],
};
