/** Sentences that address the reader, in their tú and vos forms. */
export const creative: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Si su idea no cabe en la lista, cuéntela igual.': [
    'Si tu idea no cabe en la lista, cuéntala igual.',
    'Si tu idea no entra en la lista, contala igual.',
  ],
  'Tomamos los encargos que podemos atender de cerca. Así hay tiempo para probar, equivocarse en el papel y volver a empezar.\n\nUsted ve el proceso, no solo el final.':
    [
      'Tomamos los encargos que podemos atender de cerca. Así hay tiempo para probar, equivocarse en el papel y volver a empezar.\n\nTú ves el proceso, no solo el final.',
      'Tomamos los encargos que podemos atender de cerca. Así hay tiempo para probar, equivocarse en el papel y volver a empezar.\n\nVos ves el proceso, no solo el final.',
    ],
  'Sabe en qué punto está su trabajo.': ['Sabes en qué punto está tu trabajo.', 'Sabés en qué punto está tu trabajo.'],
  'Lo que puede esperar': ['Lo que puedes esperar', 'Lo que podés esperar'],
  'Su proyecto se muestra cuando usted quiera.': [
    'Tu proyecto se muestra cuando tú quieras.',
    'Tu proyecto se muestra cuando vos quieras.',
  ],
  'Cuente la idea': ['Cuenta la idea', 'Contá la idea'],
  'Para qué es, para cuándo y qué le gusta.': ['Para qué es, para cuándo y qué te gusta.', 'Para qué es, para cuándo y qué te gusta.'],
  'Reciba la propuesta': ['Recibe la propuesta', 'Recibí la propuesta'],
  'Vea los avances': ['Mira los avances', 'Mirá los avances'],
  'Y opine a tiempo de cambiar.': ['Y opina a tiempo de cambiar.', 'Y opiná a tiempo de cambiar.'],
  'Llévese el trabajo': ['Llévate el trabajo', 'Llevate el trabajo'],
  Escriba: ['Escribe', 'Escribí'],
  'Con unas líneas y alguna imagen que le guste.': [
    'Con unas líneas y alguna imagen que te guste.',
    'Con unas líneas y alguna imagen que te guste.',
  ],
  '¿Falta su pregunta? Escríbala.': ['¿Falta tu pregunta? Escríbela.', '¿Falta tu pregunta? Escribila.'],
  'Cuente su idea': ['Cuenta tu idea', 'Contá tu idea'],
  'Diga qué es, para cuándo y para quién.': ['Dinos qué es, para cuándo y para quién.', 'Decinos qué es, para cuándo y para quién.'],
  'Pida un presupuesto': ['Pide un presupuesto', 'Pedí un presupuesto'],
  '¿Tiene una idea rondando?': ['¿Tienes una idea rondando?', '¿Tenés una idea rondando?'],
  'Escríbala como salga y conversamos.': ['Escríbela como salga y conversamos.', 'Escribila como salga y conversamos.'],
  'El próximo proyecto puede ser el suyo': ['El próximo proyecto puede ser el tuyo', 'El próximo proyecto puede ser el tuyo'],
  'Cuente de qué se trata.': ['Cuenta de qué se trata.', 'Contá de qué se trata.'],
  'Diga cuándo lo necesita y vemos si llegamos.': [
    'Dinos cuándo lo necesitas y vemos si llegamos.',
    'Decinos cuándo lo necesitás y vemos si llegamos.',
  ],
  'Palabras que suenan a usted.': ['Palabras que suenan a ti.', 'Palabras que suenan a vos.'],
  'Diga dónde está y le contamos cómo sería.': [
    'Dinos dónde estás y te contamos cómo sería.',
    'Decinos dónde estás y te contamos cómo sería.',
  ],
  'Que la foto se parezca a usted': ['Que la foto se parezca a ti', 'Que la foto se parezca a vos'],
  'Escriba el día y el lugar, y le digo si está libre.': [
    'Escribe el día y el lugar, y te digo si está libre.',
    'Escribí el día y el lugar, y te digo si está libre.',
  ],
  'Diga dónde y se calcula el traslado.': ['Dinos dónde y se calcula el traslado.', 'Decinos dónde y se calcula el traslado.'],
  'Antes de la sesión le doy ideas según el lugar y la luz.': [
    'Antes de la sesión te doy ideas según el lugar y la luz.',
    'Antes de la sesión te doy ideas según el lugar y la luz.',
  ],
  'Un espacio para su manera de vivir': ['Un espacio para tu manera de vivir', 'Un espacio para tu manera de vivir'],
  'Un estudio de arquitectura {in-city} que empieza por preguntar cómo son sus días.': [
    'Un estudio de arquitectura {in-city} que empieza por preguntar cómo son tus días.',
    'Un estudio de arquitectura {in-city} que empieza por preguntar cómo son tus días.',
  ],
  'Con una visita al lugar y una lista de lo que necesita y sueña.': [
    'Con una visita al lugar y una lista de lo que necesitas y sueñas.',
    'Con una visita al lugar y una lista de lo que necesitás y soñás.',
  ],
  'Pregunte por la dirección de obra y por quién puede construir.': [
    'Pregunta por la dirección de obra y por quién puede construir.',
    'Preguntá por la dirección de obra y por quién puede construir.',
  ],
  'Un buen plano ayuda incluso en un baño. Cuéntenos.': [
    'Un buen plano ayuda incluso en un baño. Cuéntanos.',
    'Un buen plano ayuda incluso en un baño. Contanos.',
  ],
  'Que se entienda lo que usted hace': ['Que se entienda lo que tú haces', 'Que se entienda lo que vos hacés'],
  'Fotos y textos que suenan a su negocio.': ['Fotos y textos que suenan a tu negocio.', 'Fotos y textos que suenan a tu negocio.'],
  'Cuente cuántos son y qué buscan, y le decimos si podemos ayudar.': [
    'Cuenta cuántos son y qué buscan, y te decimos si podemos ayudar.',
    'Contá cuántos son y qué buscan, y te decimos si podemos ayudar.',
  ],
  'Suyos. Se dejan a su nombre.': ['Tuyos. Se dejan a tu nombre.', 'Tuyos. Se dejan a tu nombre.'],
};
