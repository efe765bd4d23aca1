/** Sentences that address the reader, in their tú and vos forms. */
export const blog: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Escribimos algunos textos para que el blog nazca con algo que leer. Son de conocimiento general y no llevan firma: se pueden leer, cambiar o borrar en “Textos”, en el editor. También hay ideas en borrador, que solo usted ve.':
    [
      'Escribimos algunos textos para que el blog nazca con algo que leer. Son de conocimiento general y no llevan firma: se pueden leer, cambiar o borrar en “Textos”, en el editor. También hay ideas en borrador, que solo tú ves.',
      'Escribimos algunos textos para que el blog nazca con algo que leer. Son de conocimiento general y no llevan firma: se pueden leer, cambiar o borrar en “Textos”, en el editor. También hay ideas en borrador, que solo vos ves.',
    ],
  'Dejamos ideas de textos en borrador, que solo usted ve: complételas y publíquelas en “Textos”, en el editor. No se publicó nada en su nombre.':
    [
      'Dejamos ideas de textos en borrador, que solo tú ves: complétalas y publícalas en “Textos”, en el editor. No se publicó nada en tu nombre.',
      'Dejamos ideas de textos en borrador, que solo vos ves: completalas y publicalas en “Textos”, en el editor. No se publicó nada en tu nombre.',
    ],
};
