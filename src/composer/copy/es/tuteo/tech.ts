/** Sentences that address the reader, in their tú and vos forms. */
export const tech: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Empiece por una cosa y sume cuando la necesite.': [
    'Empieza por una cosa y suma cuando la necesites.',
    'Empezá por una cosa y sumá cuando la necesites.',
  ],
  'Lo que puede esperar': ['Lo que puedes esperar', 'Lo que podés esperar'],
  'Sus datos son suyos': ['Tus datos son tuyos', 'Tus datos son tuyos'],
  'Puede llevárselos cuando quiera.': ['Puedes llevártelos cuando quieras.', 'Podés llevártelos cuando quieras.'],
  'Sabe qué paga y por qué.': ['Sabes qué pagas y por qué.', 'Sabés qué pagás y por qué.'],
  'Su manera de trabajar manda sobre el manual.': [
    'Tu manera de trabajar manda sobre el manual.',
    'Tu manera de trabajar manda sobre el manual.',
  ],
  'Guías cortas, con las palabras de su oficio.': [
    'Guías cortas, con las palabras de tu oficio.',
    'Guías cortas, con las palabras de tu oficio.',
  ],
  'Si no somos lo que necesita, lo decimos.': ['Si no somos lo que necesitas, lo decimos.', 'Si no somos lo que necesitás, lo decimos.'],
  'Cuente cómo trabaja': ['Cuenta cómo trabajas', 'Contá cómo trabajás'],
  'Véalo funcionar': ['Míralo funcionar', 'Miralo funcionar'],
  'Con un caso parecido al suyo.': ['Con un caso parecido al tuyo.', 'Con un caso parecido al tuyo.'],
  Úselo: ['Úsalo', 'Usalo'],
  Escriba: ['Escribe', 'Escribí'],
  'Diga qué quiere dejar de hacer a mano.': ['Dinos qué quieres dejar de hacer a mano.', 'Decinos qué querés dejar de hacer a mano.'],
  Pruebe: ['Prueba', 'Probá'],
  'Con calma y con sus propios datos.': ['Con calma y con tus propios datos.', 'Con calma y con tus propios datos.'],
  'Sume a su equipo': ['Suma a tu equipo', 'Sumá a tu equipo'],
  'Cuando a usted ya le convenza.': ['Cuando a ti ya te convenza.', 'Cuando a vos ya te convenza.'],
  'Lo justo para su forma de trabajar.': ['Lo justo para tu forma de trabajar.', 'Lo justo para tu forma de trabajar.'],
  'Elija por lo que usa hoy; se puede cambiar después.': [
    'Elige por lo que usas hoy; se puede cambiar después.',
    'Elegí por lo que usás hoy; se puede cambiar después.',
  ],
  'Si duda entre dos, cuéntenos cuántos son.': ['Si dudas entre dos, cuéntanos cuántos son.', 'Si dudás entre dos, contanos cuántos son.'],
  '¿Falta la suya? Escríbanos.': ['¿Falta la tuya? Escríbenos.', '¿Falta la tuya? Escribinos.'],
  'Hable con el equipo': ['Habla con el equipo', 'Hablá con el equipo'],
  'Cuente qué quiere resolver y le decimos si podemos ayudar.': [
    'Cuenta qué quieres resolver y te decimos si podemos ayudar.',
    'Contá qué querés resolver y te decimos si podemos ayudar.',
  ],
  'Pida una demostración': ['Pide una demostración', 'Pedí una demostración'],
  'Con un ejemplo de su trabajo diario.': ['Con un ejemplo de tu trabajo diario.', 'Con un ejemplo de tu trabajo diario.'],
  '¿Tiene una duda?': ['¿Tienes una duda?', '¿Tenés una duda?'],
  'Véalo con su propio caso': ['Míralo con tu propio caso', 'Miralo con tu propio caso'],
  'Diga cómo trabaja hoy y partimos de ahí.': [
    'Dinos cómo trabajas hoy y partimos de ahí.',
    'Decinos cómo trabajás hoy y partimos de ahí.',
  ],
  'Deje de hacerlo a mano': ['Deja de hacerlo a mano', 'Dejá de hacerlo a mano'],
  'Escriba y vemos por dónde empezar.': ['Escribe y vemos por dónde empezar.', 'Escribí y vemos por dónde empezar.'],
  '{in-category} se empieza por entender lo que usted necesita.': [
    '{in-category} se empieza por entender lo que tú necesitas.',
    '{in-category} se empieza por entender lo que vos necesitás.',
  ],
  'Que sus sistemas se hablen entre sí.': ['Que tus sistemas se hablen entre sí.', 'Que tus sistemas se hablen entre sí.'],
  'Con una conversación sobre cómo trabaja hoy y qué quiere mejorar.': [
    'Con una conversación sobre cómo trabajas hoy y qué quieres mejorar.',
    'Con una conversación sobre cómo trabajás hoy y qué querés mejorar.',
  ],
  'No. Explicamos con las palabras de su trabajo.': [
    'No. Explicamos con las palabras de tu trabajo.',
    'No. Explicamos con las palabras de tu trabajo.',
  ],
  'Depende de lo que necesite. Reciba la propuesta antes de decidir.': [
    'Depende de lo que necesites. Recibe la propuesta antes de decidir.',
    'Depende de lo que necesites. Recibí la propuesta antes de decidir.',
  ],
  'Siguen siendo suyos, y solo los ve quien debe verlos.': [
    'Siguen siendo tuyos, y solo los ve quien debe verlos.',
    'Siguen siendo tuyos, y solo los ve quien debe verlos.',
  ],
  'Muchas cosas se resuelven así. Diga su caso y lo confirmamos.': [
    'Muchas cosas se resuelven así. Cuenta tu caso y lo confirmamos.',
    'Muchas cosas se resuelven así. Contá tu caso y lo confirmamos.',
  ],
  'Pregunte con qué otras herramientas funciona.': [
    'Pregunta con qué otras herramientas funciona.',
    'Preguntá con qué otras herramientas funciona.',
  ],
  'Escriba y le explicamos cómo conocerlo con un caso suyo.': [
    'Escribe y te explicamos cómo conocerlo con un caso tuyo.',
    'Escribí y te explicamos cómo conocerlo con un caso tuyo.',
  ],
  'Díganos de dónde vienen y vemos cómo pasarlos.': [
    'Dinos de dónde vienen y vemos cómo pasarlos.',
    'Decinos de dónde vienen y vemos cómo pasarlos.',
  ],
  'Se lleva su información. Pregunte en qué formato.': [
    'Te llevas tu información. Pregunta en qué formato.',
    'Te llevás tu información. Preguntá en qué formato.',
  ],
  'Según el plan y el número de personas. Pida los precios de hoy.': [
    'Según el plan y el número de personas. Pide los precios de hoy.',
    'Según el plan y el número de personas. Pedí los precios de hoy.',
  ],
  'Pregunte por su modelo y se lo confirmamos.': [
    'Pregunta por tu modelo y te lo confirmamos.',
    'Preguntá por tu modelo y te lo confirmamos.',
  ],
  'Pregunte al traerlo: le decimos si el diagnóstico tiene costo.': [
    'Pregunta al traerlo: te decimos si el diagnóstico tiene costo.',
    'Preguntá al traerlo: te decimos si el diagnóstico tiene costo.',
  ],
  'A veces, sí. No use más el equipo y tráigalo cuanto antes.': [
    'A veces, sí. No uses más el equipo y tráelo cuanto antes.',
    'A veces, sí. No uses más el equipo y traelo cuanto antes.',
  ],
  'Depende de la falla y de las piezas. Le avisamos después de revisar.': [
    'Depende de la falla y de las piezas. Te avisamos después de revisar.',
    'Depende de la falla y de las piezas. Te avisamos después de revisar.',
  ],
  'Diga dónde y qué pasa, y lo confirmamos.': ['Dinos dónde y qué pasa, y lo confirmamos.', 'Decinos dónde y qué pasa, y lo confirmamos.'],
  'Hacemos la cuenta con usted y lo decimos con franqueza.': [
    'Hacemos la cuenta contigo y lo decimos con franqueza.',
    'Hacemos la cuenta con vos y lo decimos con franqueza.',
  ],
};
