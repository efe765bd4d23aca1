/** Sentences that address the reader, in their tú and vos forms. */
export const education: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Si duda con el nivel, le ayudamos a elegir.': [
    'Si dudas con el nivel, te ayudamos a elegir.',
    'Si dudás con el nivel, te ayudamos a elegir.',
  ],
  'Elija por dónde empezar': ['Elige por dónde empezar', 'Elegí por dónde empezar'],
  'Lo que puede esperar': ['Lo que puedes esperar', 'Lo que podés esperar'],
  'Un saludo por su nombre': ['Un saludo por tu nombre', 'Un saludo por tu nombre'],
  'Desde el primer día, sin sentirse el nuevo.': [
    'Desde el primer día, sin sentirte el nuevo.',
    'Desde el primer día, sin sentirte el nuevo.',
  ],
  'A su nivel': ['A tu nivel', 'A tu nivel'],
  'Sabe qué se ve hoy y qué viene después.': ['Sabes qué se ve hoy y qué viene después.', 'Sabés qué se ve hoy y qué viene después.'],
  'Si su semana cambia': ['Si tu semana cambia', 'Si tu semana cambia'],
  'Avise y buscamos juntos otra hora.': ['Avisa y buscamos juntos otra hora.', 'Avisá y buscamos juntos otra hora.'],
  'Cuente qué busca': ['Cuenta qué buscas', 'Contá qué buscás'],
  'Y si ya tiene alguna experiencia.': ['Y si ya tienes alguna experiencia.', 'Y si ya tenés alguna experiencia.'],
  'Elija un horario': ['Elige un horario', 'Elegí un horario'],
  'Le decimos dónde hay lugar.': ['Te decimos dónde hay lugar.', 'Te decimos dónde hay lugar.'],
  Venga: ['Ven', 'Vení'],
  Decida: ['Decide', 'Decidí'],
  'Si se sintió a gusto, hacemos la inscripción.': [
    'Si te sentiste a gusto, hacemos la inscripción.',
    'Si te sentiste a gusto, hacemos la inscripción.',
  ],
  'Mire los horarios': ['Mira los horarios', 'Mirá los horarios'],
  'Y marque los que caben en su semana.': ['Y marca los que caben en tu semana.', 'Y marcá los que entran en tu semana.'],
  'Mande un mensaje': ['Manda un mensaje', 'Mandá un mensaje'],
  Preséntese: ['Preséntate', 'Presentate'],
  Pregunte: ['Pregunta', 'Preguntá'],
  'Horarios, precios, edades: lo que necesite.': [
    'Horarios, precios, edades: lo que necesites.',
    'Horarios, precios, edades: lo que necesites.',
  ],
  'Encuentre su grupo': ['Encuentra tu grupo', 'Encontrá tu grupo'],
  'Le recomendamos uno según lo que cuente.': ['Te recomendamos uno según lo que cuentes.', 'Te recomendamos uno según lo que cuentes.'],
  Entre: ['Entra', 'Entrá'],
  'La primera vez siempre hay alguien que le guía.': [
    'La primera vez siempre hay alguien que te guía.',
    'La primera vez siempre hay alguien que te guía.',
  ],
  'Elija por lo que cabe en su semana.': ['Elige por lo que cabe en tu semana.', 'Elegí por lo que entra en tu semana.'],
  '¿Duda entre dos? Cuéntenos sus horarios.': ['¿Dudas entre dos? Cuéntanos tus horarios.', '¿Dudás entre dos? Contanos tus horarios.'],
  'Las personas que encontrará en clase.': ['Las personas que encontrarás en clase.', 'Las personas que encontrarás en clase.'],
  'Confirme que hay lugar antes de la primera vez.': [
    'Confirma que hay lugar antes de la primera vez.',
    'Confirmá que hay lugar antes de la primera vez.',
  ],
  '¿No está la suya? Escríbanos.': ['¿No está la tuya? Escríbenos.', '¿No está la tuya? Escribinos.'],
  'Respuestas cortas, para no quedarse con la duda.': [
    'Respuestas cortas, para no quedarte con la duda.',
    'Respuestas cortas, para no quedarte con la duda.',
  ],
  '¿Quiere probar?': ['¿Quieres probar?', '¿Querés probar?'],
  'Cuente qué busca y la hora que le conviene.': [
    'Cuenta qué buscas y la hora que te conviene.',
    'Contá qué buscás y la hora que te conviene.',
  ],
  'Hable con nosotros': ['Habla con nosotros', 'Hablá con nosotros'],
  'Busquemos su grupo': ['Busquemos tu grupo', 'Busquemos tu grupo'],
  'Deje su contacto y le escribimos con las opciones.': [
    'Deja tu contacto y te escribimos con las opciones.',
    'Dejá tu contacto y te escribimos con las opciones.',
  ],
  'Empiece esta semana': ['Empieza esta semana', 'Empezá esta semana'],
  'Elija una hora y venga a conocer.': ['Elige una hora y ven a conocer.', 'Elegí una hora y vení a conocer.'],
  'Mande un mensaje y le guardamos un lugar.': ['Manda un mensaje y te guardamos un lugar.', 'Mandá un mensaje y te guardamos un lugar.'],
  'Venga a ver una clase': ['Ven a ver una clase', 'Vení a ver una clase'],
  '{a-category} {in-city} para empezar de cero o retomar donde lo dejó.': [
    '{a-category} {in-city} para empezar de cero o retomar donde lo dejaste.',
    '{a-category} {in-city} para empezar de cero o retomar donde lo dejaste.',
  ],
  'A su ritmo y con sus objetivos.': ['A tu ritmo y con tus objetivos.', 'A tu ritmo y con tus objetivos.'],
  'Pregunte por los de mañana, tarde y noche.': [
    'Pregunta por los de mañana, tarde y noche.',
    'Preguntá por los de mañana, tarde y noche.',
  ],
  'Sí. Dígalo al inscribirse y le ubicamos en un grupo de inicio.': [
    'Sí. Dilo al inscribirte y te ubicamos en un grupo de inicio.',
    'Sí. Decilo al inscribirte y te ubicamos en un grupo de inicio.',
  ],
  'Cuéntenos la edad y le decimos qué grupo conviene.': [
    'Cuéntanos la edad y te decimos qué grupo conviene.',
    'Contanos la edad y te decimos qué grupo conviene.',
  ],
  'Escriba y vemos un horario para que venga a conocer.': [
    'Escribe y vemos un horario para que vengas a conocer.',
    'Escribí y vemos un horario para que vengas a conocer.',
  ],
  'Se lo decimos al confirmar la primera clase.': [
    'Te lo decimos al confirmar la primera clase.',
    'Te lo decimos al confirmar la primera clase.',
  ],
  'Avise y le explicamos cómo recuperar, según el grupo.': [
    'Avisa y te explicamos cómo recuperar, según el grupo.',
    'Avisá y te explicamos cómo recuperar, según el grupo.',
  ],
  'Depende de las clases por semana. Escriba y reciba los precios de hoy.': [
    'Depende de las clases por semana. Escribe y recibe los precios de hoy.',
    'Depende de las clases por semana. Escribí y recibí los precios de hoy.',
  ],
  'Venga como está': ['Ven como estás', 'Vení como estás'],
  'Fuerza, a su medida': ['Fuerza, a tu medida', 'Fuerza, a tu medida'],
  'Máquinas y peso libre, con quien le corrija.': [
    'Máquinas y peso libre, con quien te corrija.',
    'Máquinas y peso libre, con quien te corrija.',
  ],
  'Para ganar aire, al ritmo que pueda sostener.': [
    'Para ganar aire, al ritmo que puedas sostener.',
    'Para ganar aire, al ritmo que puedas sostener.',
  ],
  'Una rutina hecha para usted y revisada.': ['Una rutina hecha para ti y revisada.', 'Una rutina hecha para vos y revisada.'],
  'Pregunte por vestidores y casilleros.': ['Pregunta por vestidores y casilleros.', 'Preguntá por vestuarios y casilleros.'],
  'Por decirlo al llegar: le mostramos el lugar y le damos una rutina sencilla.': [
    'Por decirlo al llegar: te mostramos el lugar y te damos una rutina sencilla.',
    'Por decirlo al llegar: te mostramos el lugar y te damos una rutina sencilla.',
  ],
  'Pregunte al inscribirse. Si tiene alguna condición de salud, consulte antes a su médico.': [
    'Pregunta al inscribirte. Si tienes alguna condición de salud, consulta antes a tu médico.',
    'Preguntá al inscribirte. Si tenés alguna condición de salud, consultá antes a tu médico.',
  ],
  'Cambia con el día. Escriba y le decimos cuándo está más tranquilo.': [
    'Cambia con el día. Escribe y te decimos cuándo está más tranquilo.',
    'Cambia con el día. Escribí y te decimos cuándo está más tranquilo.',
  ],
  'Pregunte por las opciones antes de inscribirse; se explican todas.': [
    'Pregunta por las opciones antes de inscribirte; se explican todas.',
    'Preguntá por las opciones antes de inscribirte; se explican todas.',
  ],
  'Pregunte por los horarios en que le pueden acompañar.': [
    'Pregunta por los horarios en que te pueden acompañar.',
    'Preguntá por los horarios en que te pueden acompañar.',
  ],
  'A su cuerpo y a su horario.': ['A tu cuerpo y a tu horario.', 'A tu cuerpo y a tu horario.'],
  'Cómoda, que le deje moverse. Se practica descalzo.': [
    'Cómoda, que te deje moverte. Se practica descalzo.',
    'Cómoda, que te deje moverte. Se practica descalzo.',
  ],
  'Pregunte antes de la primera clase y le decimos qué traer.': [
    'Pregunta antes de la primera clase y te decimos qué traer.',
    'Preguntá antes de la primera clase y te decimos qué traer.',
  ],
  'Consulte a su médico y avise al llegar: cada postura tiene una alternativa.': [
    'Consulta a tu médico y avisa al llegar: cada postura tiene una alternativa.',
    'Consultá a tu médico y avisá al llegar: cada postura tiene una alternativa.',
  ],
  'Escriba y vemos en qué horario hay lugar.': ['Escribe y vemos en qué horario hay lugar.', 'Escribí y vemos en qué horario hay lugar.'],
  'Resistencia ajustada a usted.': ['Resistencia ajustada a ti.', 'Resistencia ajustada a vos.'],
  'El punto de partida de su plan.': ['El punto de partida de tu plan.', 'El punto de partida de tu plan.'],
  'Dos suelen ir bien; lo hablamos según su rutina.': [
    'Dos suelen ir bien; lo hablamos según tu rutina.',
    'Dos suelen ir bien; lo hablamos según tu rutina.',
  ],
  'Traiga el informe y la indicación de su médico, y adaptamos lo que se pueda.': [
    'Trae el informe y la indicación de tu médico, y adaptamos lo que se pueda.',
    'Traé el informe y la indicación de tu médico, y adaptamos lo que se pueda.',
  ],
  'Pregunte cuántas personas hay a la hora que prefiere.': [
    'Pregunta cuántas personas hay a la hora que prefieres.',
    'Preguntá cuántas personas hay a la hora que preferís.',
  ],
  'Escriba y vemos un horario.': ['Escribe y vemos un horario.', 'Escribí y vemos un horario.'],
  'Ropa cómoda y calcetines; lo demás se lo decimos al confirmar.': [
    'Ropa cómoda y calcetines; lo demás te lo decimos al confirmar.',
    'Ropa cómoda y medias; lo demás te lo decimos al confirmar.',
  ],
  'Pise fuerte, gire, vuelva': ['Pisa fuerte, gira, vuelve', 'Pisá fuerte, girá, volvé'],
  'Cómoda y con un calzado que gire sin resbalar. Para ballet, pregunte antes.': [
    'Cómoda y con un calzado que gire sin resbalar. Para ballet, pregunta antes.',
    'Cómoda y con un calzado que gire sin resbalar. Para ballet, preguntá antes.',
  ],
  'Diga la edad y le indicamos el grupo.': ['Di la edad y te indicamos el grupo.', 'Decí la edad y te indicamos el grupo.'],
  'Cuéntenos qué sabe y vemos en qué grupo se sentirá bien.': [
    'Cuéntanos qué sabes y vemos en qué grupo te sentirás bien.',
    'Contanos qué sabés y vemos en qué grupo te vas a sentir bien.',
  ],
  'Escriba y le decimos qué día conviene venir.': [
    'Escribe y te decimos qué día conviene venir.',
    'Escribí y te decimos qué día conviene venir.',
  ],
  'Para la edad que tenga': ['Para la edad que tengas', 'Para la edad que tengas'],
  'Toque su primera canción': ['Toca tu primera canción', 'Tocá tu primera canción'],
  'Acordes, ritmo y las canciones que le gustan.': [
    'Acordes, ritmo y las canciones que te gustan.',
    'Acordes, ritmo y las canciones que te gustan.',
  ],
  'Para estudiar en casa ayuda. Converse con nosotros antes de comprar.': [
    'Para estudiar en casa ayuda. Conversa con nosotros antes de comprar.',
    'Para estudiar en casa ayuda. Hablá con nosotros antes de comprar.',
  ],
  'Pregunte qué hay para su instrumento.': ['Pregunta qué hay para tu instrumento.', 'Preguntá qué hay para tu instrumento.'],
  'Preparación para la prueba que va a presentar.': [
    'Preparación para la prueba que vas a presentar.',
    'Preparación para la prueba que vas a rendir.',
  ],
  'A su hora y con sus temas.': ['A tu hora y con tus temas.', 'A tu hora y con tus temas.'],
  'Con una conversación y una prueba corta antes de inscribirse.': [
    'Con una conversación y una prueba corta antes de inscribirte.',
    'Con una conversación y una prueba corta antes de inscribirte.',
  ],
  'Depende de las horas que le dedique. Con constancia, los primeros diálogos llegan pronto.': [
    'Depende de las horas que le dediques. Con constancia, los primeros diálogos llegan pronto.',
    'Depende de las horas que le dediques. Con constancia, los primeros diálogos llegan pronto.',
  ],
  'Pregunte al elegir el curso y le decimos el precio completo.': [
    'Pregunta al elegir el curso y te decimos el precio completo.',
    'Preguntá al elegir el curso y te decimos el precio completo.',
  ],
  'Confirme qué horarios hay en ese formato.': ['Confirma qué horarios hay en ese formato.', 'Confirmá qué horarios hay en ese formato.'],
  'Pregunte al inscribirse qué documento se entrega al terminar.': [
    'Pregunta al inscribirte qué documento se entrega al terminar.',
    'Preguntá al inscribirte qué documento se entrega al terminar.',
  ],
  'Pida una hora por mensaje y venga un día de clase.': [
    'Pide una hora por mensaje y ven un día de clase.',
    'Pedí una hora por mensaje y vení un día de clase.',
  ],
  'Escriba y le enviamos la lista al día.': ['Escribe y te enviamos la lista al día.', 'Escribí y te enviamos la lista al día.'],
  'Pregunte por el horario que le interesa.': ['Pregunta por el horario que te interesa.', 'Preguntá por el horario que te interesa.'],
  'Diga el grado y el año, y lo confirmamos.': ['Di el grado y el año, y lo confirmamos.', 'Decí el grado y el año, y lo confirmamos.'],
  'Se lo mostramos en la visita, junto con las personas que responden.': [
    'Te lo mostramos en la visita, junto con las personas que responden.',
    'Te lo mostramos en la visita, junto con las personas que responden.',
  ],
  'Trabaje tranquilo': ['Trabaja tranquilo', 'Trabajá tranquilo'],
  'En nuestra guardería cada pequeño tiene quien lo mira, lo escucha y le cuenta el día.': [
    'En nuestra guardería cada pequeño tiene quien lo mira, lo escucha y te cuenta el día.',
    'En nuestra guardería cada pequeño tiene quien lo mira, lo escucha y te cuenta el día.',
  ],
  'Sí, y conviene. Pida una visita y venga con sus preguntas.': [
    'Sí, y conviene. Pide una visita y ven con tus preguntas.',
    'Sí, y conviene. Pedí una visita y vení con tus preguntas.',
  ],
  'Diga la edad en meses y le decimos si hay grupo.': [
    'Di la edad en meses y te decimos si hay grupo.',
    'Decí la edad en meses y te decimos si hay grupo.',
  ],
  'Le llamamos enseguida y acordamos qué hacer.': [
    'Te llamamos enseguida y acordamos qué hacer.',
    'Te llamamos enseguida y acordamos qué hacer.',
  ],
  'Le damos una lista corta al inscribirse.': ['Te damos una lista corta al inscribirte.', 'Te damos una lista corta al inscribirte.'],
};
