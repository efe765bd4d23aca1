/** Sentences that address the reader, in their tú and vos forms. */
export const health: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'En qué podemos cuidarle': ['En qué podemos cuidarte', 'En qué podemos cuidarte'],
  'Si no sabe qué elegir, empiece por una consulta.': [
    'Si no sabes qué elegir, empieza por una consulta.',
    'Si no sabés qué elegir, empezá por una consulta.',
  ],
  'Cuidados que encuentra aquí': ['Cuidados que encuentras aquí', 'Cuidados que encontrás acá'],
  'Si el suyo no está en la lista, pregunte.': ['Si el tuyo no está en la lista, pregunta.', 'Si el tuyo no está en la lista, preguntá.'],
  'Una buena consulta empieza con una buena conversación. Aquí cuenta lo que siente a su ritmo y se va sabiendo qué sigue.\n\nExplicamos cada paso con palabras sencillas y respetamos sus decisiones.':
    [
      'Una buena consulta empieza con una buena conversación. Aquí cuentas lo que sientes a tu ritmo y te vas sabiendo qué sigue.\n\nExplicamos cada paso con palabras sencillas y respetamos tus decisiones.',
      'Una buena consulta empieza con una buena conversación. Acá contás lo que sentís a tu ritmo y te vas sabiendo qué sigue.\n\nExplicamos cada paso con palabras sencillas y respetamos tus decisiones.',
    ],
  'A nadie le gusta sentirse un número. Por eso trabajamos con cita, con oído atento y con espacio para las preguntas.\n\nEl plan se hace con usted, no solo para usted.':
    [
      'A nadie le gusta sentirse un número. Por eso trabajamos con cita, con oído atento y con espacio para las preguntas.\n\nEl plan se hace contigo, no solo para ti.',
      'A nadie le gusta sentirse un número. Por eso trabajamos con cita, con oído atento y con espacio para las preguntas.\n\nEl plan se hace con vos, no solo para vos.',
    ],
  'Cuidarse es más fácil cuando hay confianza. La nuestra se construye consulta a consulta, con claridad sobre lo que se puede y lo que no.\n\nSi otro profesional puede ayudarle mejor, se lo decimos.':
    [
      'Cuidarse es más fácil cuando hay confianza. La nuestra se construye consulta a consulta, con claridad sobre lo que se puede y lo que no.\n\nSi otro profesional puede ayudarte mejor, te lo decimos.',
      'Cuidarse es más fácil cuando hay confianza. La nuestra se construye consulta a consulta, con claridad sobre lo que se puede y lo que no.\n\nSi otro profesional puede ayudarte mejor, te lo decimos.',
    ],
  'Así se le atiende': ['Así te atendemos', 'Así te atendemos'],
  'Sus dudas son parte de la consulta, todas.': [
    'Tus dudas son parte de la consulta, todas.',
    'Tus dudas son parte de la consulta, todas.',
  ],
  'Sabrá qué se va a hacer, por qué y qué otras opciones hay.': [
    'Sabrás qué se va a hacer, por qué y qué otras opciones hay.',
    'Vas a saber qué se hace, por qué y qué otras opciones hay.',
  ],
  'La agenda se arma para que no espere de más.': [
    'La agenda se arma para que no esperes de más.',
    'La agenda se arma para que no esperes de más.',
  ],
  'El precio se dice antes, para que decida con calma.': [
    'El precio se dice antes, para que decidas con calma.',
    'El precio se dice antes, para que decidas con calma.',
  ],
  'Al salir sabrá a quién preguntar si algo le inquieta.': [
    'Al salir sabrás a quién preguntar si algo te inquieta.',
    'Al salir sabés a quién preguntar si algo te inquieta.',
  ],
  'Pide su cita': ['Pides tu cita', 'Pedís tu cita'],
  'Diga el día que prefiere y el motivo, si quiere contarlo.': [
    'Dinos el día que prefieres y el motivo, si quieres contarlo.',
    'Decinos el día que preferís y el motivo, si querés contarlo.',
  ],
  'Antecedentes, molestias y lo que espera del tratamiento.': [
    'Antecedentes, molestias y lo que esperas del tratamiento.',
    'Antecedentes, molestias y lo que esperás del tratamiento.',
  ],
  'Opciones, tiempos y costos, para que usted elija.': [
    'Opciones, tiempos y costos, para que tú elijas.',
    'Opciones, tiempos y costos, para que vos elijas.',
  ],
  'Reserve su hora': ['Reserva tu hora', 'Reservá tu hora'],
  'Venga a valoración': ['Ven a valoración', 'Vení a valoración'],
  'Traiga sus estudios y la lista de lo que toma.': [
    'Trae tus estudios y la lista de lo que tomas.',
    'Traé tus estudios y la lista de lo que tomás.',
  ],
  'Llévese su plan': ['Llévate tu plan', 'Llevate tu plan'],
  'Elija el día': ['Elige el día', 'Elegí el día'],
  'Buscamos una hora que quepa en su semana.': ['Buscamos una hora que quepa en tu semana.', 'Buscamos una hora que entre en tu semana.'],
  'Llegue con calma': ['Llega con calma', 'Llegá con calma'],
  'Pase a consulta': ['Pasa a consulta', 'Pasá a consulta'],
  'Si su caso necesita algo más, se lo decimos antes de empezar.': [
    'Si tu caso necesita algo más, te lo decimos antes de empezar.',
    'Si tu caso necesita algo más, te lo decimos antes de empezar.',
  ],
  'Para que llegue sabiendo qué esperar.': ['Para que llegues sabiendo qué esperar.', 'Para que llegues sabiendo qué esperar.'],
  'Quién le cuida': ['Quién te cuida', 'Quién te cuida'],
  'Para que sepa con quién va a consultar.': ['Para que sepas con quién vas a consultar.', 'Para que sepas con quién vas a consultar.'],
  'Si la suya no está, pregunte al pedir la cita.': [
    'Si la tuya no está, pregunta al pedir la cita.',
    'Si la tuya no está, preguntá al pedir la cita.',
  ],
  'Pida su cita': ['Pide tu cita', 'Pedí tu cita'],
  'Deje sus datos y se la confirmamos por teléfono o mensaje.': [
    'Deja tus datos y te la confirmamos por teléfono o mensaje.',
    'Dejá tus datos y te la confirmamos por teléfono o mensaje.',
  ],
  'Agende una consulta': ['Agenda una consulta', 'Agendá una consulta'],
  'Diga qué día le conviene; el motivo es opcional.': [
    'Dinos qué día te conviene; el motivo es opcional.',
    'Decinos qué día te conviene; el motivo es opcional.',
  ],
  'Reserve su valoración': ['Reserva tu valoración', 'Reservá tu valoración'],
  '¿Le buscamos una hora?': ['¿Te buscamos una hora?', '¿Te buscamos una hora?'],
  'Elija el día y venga a resolver sus dudas.': ['Elige el día y ven a resolver tus dudas.', 'Elegí el día y vení a resolver tus dudas.'],
  'Mande un mensaje y vea qué hay disponible.': [
    'Manda un mensaje y mira qué hay disponible.',
    'Mandá un mensaje y mirá qué hay disponible.',
  ],
  '¿Qué día le queda bien?': ['¿Qué día te queda bien?', '¿Qué día te queda bien?'],
  'Le ayudamos a encontrar el mejor momento.': ['Te ayudamos a encontrar el mejor momento.', 'Te ayudamos a encontrar el mejor momento.'],
  'Si es una urgencia, acuda al servicio más cercano.': [
    'Si es una urgencia, acude al servicio más cercano.',
    'Si es una urgencia, andá al servicio más cercano.',
  ],
  '{a-category} {in-city} con cita, explicaciones claras y tiempo para usted.': [
    '{a-category} {in-city} con cita, explicaciones claras y tiempo para ti.',
    '{a-category} {in-city} con cita, explicaciones claras y tiempo para vos.',
  ],
  'Su salud, bien explicada': ['Tu salud, bien explicada', 'Tu salud, bien explicada'],
  '{in-category} se atiende con calma y cada paso se acuerda con usted.': [
    '{in-category} se atiende con calma y cada paso se acuerda contigo.',
    '{in-category} se atiende con calma y cada paso se acuerda con vos.',
  ],
  'Traiga los suyos y entienda qué dicen.': ['Trae los tuyos y entiende qué dicen.', 'Traé los tuyos y entendé qué dicen.'],
  'Con el formulario de esta página o por los contactos indicados. Le confirmamos la hora.': [
    'Con el formulario de esta página o por los contactos indicados. Te confirmamos la hora.',
    'Con el formulario de esta página o por los contactos indicados. Te confirmamos la hora.',
  ],
  'Una identificación, sus estudios anteriores y la lista de medicamentos que usa.': [
    'Una identificación, tus estudios anteriores y la lista de medicamentos que usas.',
    'Una identificación, tus estudios anteriores y la lista de medicamentos que usás.',
  ],
  'Pregunte al pedir la cita y le decimos con qué seguros se trabaja hoy.': [
    'Pregunta al pedir la cita y te decimos con qué seguros se trabaja hoy.',
    'Preguntá al pedir la cita y te decimos con qué seguros se trabaja hoy.',
  ],
  'Sí. Avise en cuanto lo sepa, para que otra persona aproveche la hora.': [
    'Sí. Avisa en cuanto lo sepas, para que otra persona aproveche la hora.',
    'Sí. Avisá en cuanto lo sepas, para que otra persona aproveche la hora.',
  ],
  'Sí. Lo que cuenta se usa solo para su atención.': [
    'Sí. Lo que cuentas se usa solo para tu atención.',
    'Sí. Lo que contás se usa solo para tu atención.',
  ],
  'Llame para saber si hay espacio ese día. Si es grave, acuda a un servicio de urgencias.': [
    'Llama para saber si hay espacio ese día. Si es grave, acude a un servicio de urgencias.',
    'Llamá para saber si hay lugar ese día. Si es grave, andá a un servicio de urgencias.',
  ],
  'Su sonrisa, en manos pacientes': ['Tu sonrisa, en manos pacientes', 'Tu sonrisa, en manos pacientes'],
  'Una clínica dental que revisa con calma, explica con palabras sencillas y respeta su hora.': [
    'Una clínica dental que revisa con calma, explica con palabras sencillas y respeta tu hora.',
    'Una clínica dental que revisa con calma, explica con palabras sencillas y respeta tu hora.',
  ],
  'Se retira el sarro y le enseñamos a cuidarse en casa.': [
    'Se retira el sarro y te enseñamos a cuidarte en casa.',
    'Se retira el sarro y te enseñamos a cuidarte en casa.',
  ],
  'Se acuerda en la consulta según su boca. Para muchas personas es cada seis meses.': [
    'Se acuerda en la consulta según tu boca. Para muchas personas es cada seis meses.',
    'Se acuerda en la consulta según tu boca. Para muchas personas es cada seis meses.',
  ],
  'Dígalo al pedir la cita. La primera visita puede ser solo para conversar y revisar.': [
    'Dilo al pedir la cita. La primera visita puede ser solo para conversar y revisar.',
    'Decilo al pedir la cita. La primera visita puede ser solo para conversar y revisar.',
  ],
  'Con valoración y buen uso es un procedimiento conocido. El dentista le explica los cuidados y los límites.': [
    'Con valoración y buen uso es un procedimiento conocido. El dentista te explica los cuidados y los límites.',
    'Con valoración y buen uso es un procedimiento conocido. El dentista te explica los cuidados y los límites.',
  ],
  'Diga la edad al pedir la cita y le orientamos sobre la primera visita.': [
    'Di la edad al pedir la cita y te orientamos sobre la primera visita.',
    'Decí la edad al pedir la cita y te orientamos sobre la primera visita.',
  ],
  'Confírmelo en recepción: le dicen con qué seguros se trabaja hoy.': [
    'Confírmalo en recepción: te dicen con qué seguros se trabaja hoy.',
    'Confirmalo en recepción: te dicen con qué seguros se trabaja hoy.',
  ],
  'Guarde el pedazo, no mastique de ese lado y llame para pedir una hora.': [
    'Guarda el pedazo, no mastiques de ese lado y llama para pedir una hora.',
    'Guardá el pedazo, no mastiques de ese lado y llamá para pedir una hora.',
  ],
  'Depende de cuánto sarro haya. Al agendar le decimos cuánto tiempo reservar.': [
    'Depende de cuánto sarro haya. Al agendar te decimos cuánto tiempo reservar.',
    'Depende de cuánto sarro haya. Al agendar te decimos cuánto tiempo reservar.',
  ],
  'Sabemos que a mucha gente le cuesta sentarse en este sillón. Por eso contamos antes lo que vamos a hacer y paramos cuando usted levanta la mano.\n\nLos niños conocen los instrumentos primero, y los grandes también pueden preguntar.':
    [
      'Sabemos que a mucha gente le cuesta sentarse en este sillón. Por eso contamos antes lo que vamos a hacer y paramos cuando levantas la mano.\n\nLos niños conocen los instrumentos primero, y los grandes también pueden preguntar.',
      'Sabemos que a mucha gente le cuesta sentarse en este sillón. Por eso contamos antes lo que vamos a hacer y paramos cuando levantás la mano.\n\nLos niños conocen los instrumentos primero, y los grandes también pueden preguntar.',
    ],
  'Una familia trae de todo: un diente flojo, una muela que molesta, una prótesis que ya no ajusta. Cada boca se revisa sin prisa y cada plan se explica con calma.\n\nNada se empieza sin que usted sepa para qué sirve y cuánto cuesta.':
    [
      'Una familia trae de todo: un diente flojo, una muela que molesta, una prótesis que ya no ajusta. Cada boca se revisa sin prisa y cada plan se explica con calma.\n\nNada se empieza sin que sepas para qué sirve y cuánto cuesta.',
      'Una familia trae de todo: un diente flojo, una muela que molesta, una prótesis que ya no ajusta. Cada boca se revisa sin apuro y cada plan se explica con calma.\n\nNada se empieza sin que sepas para qué sirve y cuánto cuesta.',
    ],
  'Nos gusta que salga de aquí sabiendo qué tiene, qué puede esperar y qué conviene hacer primero.\n\nY si lo mejor es solo limpiar y volver en unos meses, eso es lo que va a escuchar.':
    [
      'Nos gusta que salgas de aquí sabiendo qué tienes, qué puedes esperar y qué conviene hacer primero.\n\nY si lo mejor es solo limpiar y volver en unos meses, eso es lo que vas a escuchar.',
      'Nos gusta que salgas de acá sabiendo qué tenés, qué podés esperar y qué conviene hacer primero.\n\nY si lo mejor es solo limpiar y volver en unos meses, eso es lo que vas a escuchar.',
    ],
  'En nuestra clínica médica entenderá qué tiene, qué hacer y cuándo volver.': [
    'En nuestra clínica médica entenderás qué tienes, qué hacer y cuándo volver.',
    'En nuestra clínica médica vas a entender qué tenés, qué hacer y cuándo volver.',
  ],
  'Estudios pedidos según su edad y sus antecedentes.': [
    'Estudios pedidos según tu edad y tus antecedentes.',
    'Estudios pedidos según tu edad y tus antecedentes.',
  ],
  'Se leen con usted y se explica qué cambia.': ['Se leen contigo y se explica qué cambia.', 'Se leen con vos y se explica qué cambia.'],
  'Para ajustar el plan según cómo responde.': ['Para ajustar el plan según cómo respondes.', 'Para ajustar el plan según cómo respondés.'],
  'Lo necesario para escuchar y examinar. Al agendar le decimos cuánto suele tomar.': [
    'Lo necesario para escuchar y examinar. Al agendar te decimos cuánto suele tomar.',
    'Lo necesario para escuchar y examinar. Al agendar te decimos cuánto suele llevar.',
  ],
  'Sí, si eso le da más tranquilidad.': ['Sí, si eso te da más tranquilidad.', 'Sí, si eso te da más tranquilidad.'],
  'Pregunte en recepción, donde tienen la lista al día.': [
    'Pregunta en recepción, donde tienen la lista al día.',
    'Preguntá en recepción, donde tienen la lista al día.',
  ],
  'Solo si hay análisis ese mismo día. Confírmelo al pedir la cita.': [
    'Solo si hay análisis ese mismo día. Confírmalo al pedir la cita.',
    'Solo si hay análisis ese mismo día. Confirmalo al pedir la cita.',
  ],
  'Estudios anteriores, la lista de lo que toma y sus preguntas anotadas.': [
    'Estudios anteriores, la lista de lo que tomas y tus preguntas anotadas.',
    'Estudios anteriores, la lista de lo que tomás y tus preguntas anotadas.',
  ],
  'Consultorio de psicología {in-city} para entender lo que siente y decidir con más claridad.': [
    'Consultorio de psicología {in-city} para entender lo que sientes y decidir con más claridad.',
    'Consultorio de psicología {in-city} para entender lo que sentís y decidir con más claridad.',
  ],
  'Un consultorio de psicología con escucha, reserva y una hora solo para usted.': [
    'Un consultorio de psicología con escucha, reserva y una hora solo para ti.',
    'Un consultorio de psicología con escucha, reserva y una hora solo para vos.',
  ],
  'Pregunte por la posibilidad de atenderse a distancia.': [
    'Pregunta por la posibilidad de atenderte a distancia.',
    'Preguntá por la posibilidad de atenderte a distancia.',
  ],
  'Una conversación para conocerle, saber qué le trae y ver cómo trabajar.': [
    'Una conversación para conocerte, saber qué te trae y ver cómo trabajar.',
    'Una conversación para conocerte, saber qué te trae y ver cómo trabajar.',
  ],
  'Pregúntelo en el primer contacto, junto con las formas de pago.': [
    'Pregúntalo en el primer contacto, junto con las formas de pago.',
    'Preguntalo en el primer contacto, junto con las formas de pago.',
  ],
  'En una emergencia no espere respuesta: llame al número de emergencias o acuda a un hospital.': [
    'En una emergencia no esperes respuesta: llama al número de emergencias o acude a un hospital.',
    'En una emergencia no esperes respuesta: llamá al número de emergencias o andá a un hospital.',
  ],
  'Pida una primera conversación': ['Pide una primera conversación', 'Pedí una primera conversación'],
  'Deje un contacto. No hace falta contar el motivo aquí.': [
    'Deja un contacto. No hace falta contar el motivo aquí.',
    'Dejá un contacto. No hace falta contar el motivo acá.',
  ],
  'Dé el primer paso': ['Da el primer paso', 'Da el primer paso'],
  'Escriba solo lo que quiera; lo demás es para la sesión.': [
    'Escribe solo lo que quieras; lo demás es para la sesión.',
    'Escribí solo lo que quieras; lo demás es para la sesión.',
  ],
  'Una hora para usted': ['Una hora para ti', 'Una hora para vos'],
  'Diga qué días le convienen y le respondemos con las opciones.': [
    'Di qué días te convienen y te respondemos con las opciones.',
    'Decí qué días te convienen y te respondemos con las opciones.',
  ],
  'Clínica de fisioterapia {in-city} con valoración individual y ejercicios que caben en su día.': [
    'Clínica de fisioterapia {in-city} con valoración individual y ejercicios que caben en tu día.',
    'Clínica de fisioterapia {in-city} con valoración individual y ejercicios que entran en tu día.',
  ],
  'Regreso gradual, de acuerdo con su médico.': [
    'Regreso gradual, de acuerdo con tu médico.',
    'Regreso gradual, de acuerdo con tu médico.',
  ],
  'Tráigala si la tiene. Si no, pregunte al agendar cómo proceder.': [
    'Tráela si la tienes. Si no, pregunta al agendar cómo proceder.',
    'Traela si la tenés. Si no, preguntá al agendar cómo proceder.',
  ],
  'La valoración da una idea, y puede cambiar según su respuesta.': [
    'La valoración da una idea, y puede cambiar según tu respuesta.',
    'La valoración da una idea, y puede cambiar según tu respuesta.',
  ],
  'Diga siempre lo que siente. El ejercicio se ajusta a su límite.': [
    'Di siempre lo que sientes. El ejercicio se ajusta a tu límite.',
    'Decí siempre lo que sentís. El ejercicio se ajusta a tu límite.',
  ],
  'Cuéntenos el caso y la dirección, y le decimos si es posible.': [
    'Cuéntanos el caso y la dirección, y te decimos si es posible.',
    'Contanos el caso y la dirección, y te decimos si es posible.',
  ],
  'Confírmelo en recepción al pedir la cita.': ['Confírmalo en recepción al pedir la cita.', 'Confirmalo en recepción al pedir la cita.'],
  'Consultorio de nutrición {in-city} con planes que respetan su gusto, su bolsillo y su horario.': [
    'Consultorio de nutrición {in-city} con planes que respetan tu gusto, tu bolsillo y tu horario.',
    'Consultorio de nutrición {in-city} con planes que respetan tu gusto, tu bolsillo y tu horario.',
  ],
  'Alimentación ajustada a lo que vigila su médico.': [
    'Alimentación ajustada a lo que vigila tu médico.',
    'Alimentación ajustada a lo que controla tu médico.',
  ],
  'No. Se trata de ordenar lo que come y cambiar lo que tenga sentido.': [
    'No. Se trata de ordenar lo que comes y cambiar lo que tenga sentido.',
    'No. Se trata de ordenar lo que comés y cambiar lo que tenga sentido.',
  ],
  'Si tiene recientes, tráigalos. Si no, vemos si hacen falta.': [
    'Si tienes recientes, tráelos. Si no, vemos si hacen falta.',
    'Si tenés recientes, traelos. Si no, vemos si hacen falta.',
  ],
  'Se acuerda en la consulta, según lo que busca.': [
    'Se acuerda en la consulta, según lo que buscas.',
    'Se acuerda en la consulta, según lo que buscás.',
  ],
  'Ningún profesional serio promete un número. El plan se revisa con usted.': [
    'Ningún profesional serio promete un número. El plan se revisa contigo.',
    'Ningún profesional serio promete un número. El plan se revisa con vos.',
  ],
  'Pregunte al pedir la cita cómo funcionan las consultas a distancia.': [
    'Pregunta al pedir la cita cómo funcionan las consultas a distancia.',
    'Preguntá al pedir la cita cómo funcionan las consultas a distancia.',
  ],
  'Clínica veterinaria {in-city} que revisa con paciencia y conversa con usted.': [
    'Clínica veterinaria {in-city} que revisa con paciencia y conversa contigo.',
    'Clínica veterinaria {in-city} que revisa con paciencia y conversa con vos.',
  ],
  'Su mascota, en buenas manos': ['Tu mascota, en buenas manos', 'Tu mascota, en buenas manos'],
  'Examen completo y charla sobre las costumbres de su mascota.': [
    'Examen completo y charla sobre las costumbres de tu mascota.',
    'Examen completo y charla sobre las costumbres de tu mascota.',
  ],
  'Deje la jaula abierta en casa días antes, con una manta conocida dentro.': [
    'Deja la jaula abierta en casa días antes, con una manta conocida dentro.',
    'Dejá la jaula abierta en casa días antes, con una manta conocida adentro.',
  ],
  'Depende de la especie, la edad y el historial. Traiga la cartilla y la revisamos.': [
    'Depende de la especie, la edad y el historial. Trae la cartilla y la revisamos.',
    'Depende de la especie, la edad y el historial. Traé la cartilla y la revisamos.',
  ],
  'Llame antes de salir: le decimos si podemos recibirle o a dónde acudir.': [
    'Llama antes de salir: te decimos si podemos recibirte o a dónde acudir.',
    'Llamá antes de salir: te decimos si podemos recibirte o a dónde acudir.',
  ],
  'Para algunos análisis y cirugías, sí. Se lo indicamos al dar la cita.': [
    'Para algunos análisis y cirugías, sí. Te lo indicamos al dar la cita.',
    'Para algunos análisis y cirugías, sí. Te lo indicamos al dar la cita.',
  ],
  'Pregunte al agendar, diciendo de qué animal se trata.': [
    'Pregunta al agendar, diciendo de qué animal se trata.',
    'Preguntá al agendar, diciendo de qué animal se trata.',
  ],
  'Pida cita para su mascota': ['Pide cita para tu mascota', 'Pedí cita para tu mascota'],
  'Cuente la especie, la edad y lo que le pasa.': [
    'Cuenta la especie, la edad y lo que le pasa.',
    'Contá la especie, la edad y lo que le pasa.',
  ],
  'Agende con la clínica': ['Agenda con la clínica', 'Agendá con la clínica'],
  '¿Qué le pasa a su compañero?': ['¿Qué le pasa a tu compañero?', '¿Qué le pasa a tu compañero?'],
  'Escríbalo en pocas líneas y le damos una hora.': [
    'Escríbelo en pocas líneas y te damos una hora.',
    'Escribilo en pocas líneas y te damos una hora.',
  ],
  'Quién cuida a su mascota': ['Quién cuida a tu mascota', 'Quién cuida a tu mascota'],
  'Si es una urgencia, llame antes de venir.': ['Si es una urgencia, llama antes de venir.', 'Si es una urgencia, llamá antes de venir.'],
  'Debe. Pida una visita y venga a una hora cualquiera del día.': [
    'Debes. Pide una visita y ven a una hora cualquiera del día.',
    'Debés. Pedí una visita y vení a una hora cualquiera del día.',
  ],
  'Los horarios se acuerdan con el equipo. Pregunte cómo funcionan hoy.': [
    'Los horarios se acuerdan con el equipo. Pregunta cómo funcionan hoy.',
    'Los horarios se acuerdan con el equipo. Preguntá cómo funcionan hoy.',
  ],
  'Cuéntenos el caso y le decimos con franqueza si podemos cuidar bien.': [
    'Cuéntanos el caso y te decimos con franqueza si podemos cuidar bien.',
    'Contanos el caso y te decimos con franqueza si podemos cuidar bien.',
  ],
};
