import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const health: Partial<ArchetypeCopy> = {
  features: [
    block('En qué podemos cuidarle', 'Cada tratamiento se indica después de una valoración.'),
    block('Lo que atendemos', 'Si no sabe qué elegir, empiece por una consulta.'),
    block('Cuidados que encuentra aquí', 'Primero se escucha, después se revisa y al final se indica.'),
    block('Motivos de consulta', 'Si el suyo no está en la lista, pregunte.'),
  ],
  story: [
    story(
      'Tiempo para escuchar',
      'Una buena consulta empieza con una buena conversación. Aquí cuenta lo que siente a su ritmo y se va sabiendo qué sigue.\n\nExplicamos cada paso con palabras sencillas y respetamos sus decisiones.',
    ),
    story(
      'Atención sin carreras',
      'A nadie le gusta sentirse un número. Por eso trabajamos con cita, con oído atento y con espacio para las preguntas.\n\nEl plan se hace con usted, no solo para usted.',
    ),
    story(
      'La confianza se gana en cada visita',
      'Cuidarse es más fácil cuando hay confianza. La nuestra se construye consulta a consulta, con claridad sobre lo que se puede y lo que no.\n\nSi otro profesional puede ayudarle mejor, se lo decimos.',
    ),
  ],
  promise: [
    points(
      'Así se le atiende',
      point('ear', 'Con oído atento', 'Sus dudas son parte de la consulta, todas.'),
      point('file-text', 'Con explicación', 'Sabrá qué se va a hacer, por qué y qué otras opciones hay.'),
      point('lock', 'Con reserva', 'Lo que se habla en la consulta se queda en la consulta.'),
      point('clock', 'Con hora', 'La agenda se arma para que no espere de más.'),
    ),
    points(
      'Lo que cuidamos siempre',
      point('soap', 'Higiene a la vista', 'Material y espacio preparados antes de cada paciente.'),
      point('clipboard-check', 'Primero, revisar', 'Nada se indica sin examen y sin conversación.'),
      point('receipt', 'Costos explicados', 'El precio se dice antes, para que decida con calma.'),
    ),
    points(
      'Lo que tomamos en serio',
      point('heart-handshake', 'El respeto', 'Cada persona llega con su ritmo, su historia y sus límites.'),
      point('book-open', 'La información', 'Las indicaciones van por escrito, para leerlas en casa.'),
      point('phone', 'El después', 'Al salir sabrá a quién preguntar si algo le inquieta.'),
    ),
  ],
  steps: [
    points(
      'Cómo es la primera consulta',
      point('calendar-check', 'Pide su cita', 'Diga el día que prefiere y el motivo, si quiere contarlo.'),
      point('message-circle', 'Conversamos', 'Antecedentes, molestias y lo que espera del tratamiento.'),
      point('clipboard-check', 'Valoramos', 'Con un examen y, si hace falta, algún estudio.'),
      point('route', 'Acordamos el plan', 'Opciones, tiempos y costos, para que usted elija.'),
    ),
    points(
      'De la cita al cuidado',
      point('phone', 'Reserve su hora', 'Por mensaje, por teléfono o con el formulario.'),
      point('stethoscope', 'Venga a valoración', 'Traiga sus estudios y la lista de lo que toma.'),
      point('notebook-pen', 'Llévese su plan', 'Cada paso explicado, sin palabras difíciles.'),
    ),
    points(
      'El camino hasta aquí',
      point('calendar-days', 'Elija el día', 'Buscamos una hora que quepa en su semana.'),
      point('map-pin', 'Llegue con calma', 'Unos minutos antes bastan para el registro.'),
      point('user-check', 'Pase a consulta', 'Con tiempo para explicar y para preguntar.'),
    ),
  ],
  pricing: [
    block('Precios', 'Lo que cuesta cada consulta; el plan completo depende de la valoración.'),
    block('Cuánto cuesta', 'Si su caso necesita algo más, se lo decimos antes de empezar.'),
    block('Lista de precios', 'Para que llegue sabiendo qué esperar.'),
  ],
  team: [
    block('Quién le cuida', 'Los profesionales y lo que atiende cada uno.'),
    block('Nuestro equipo', 'Para que sepa con quién va a consultar.'),
    block('Los profesionales'),
  ],
  faq: [
    block('Dudas antes de la consulta', 'Si la suya no está, pregunte al pedir la cita.'),
    block('Preguntas de pacientes'),
    block('Lo que suelen preguntarnos', 'Respuestas breves, para llegar con más calma.'),
  ],
  contact: [
    block('Pida su cita', 'Deje sus datos y se la confirmamos por teléfono o mensaje.'),
    block('Agende una consulta', 'Diga qué día le conviene; el motivo es opcional.'),
    block('Reserve su valoración', 'Respondemos con las horas disponibles.'),
  ],
  cta: [
    block('¿Le buscamos una hora?', 'Elija el día y venga a resolver sus dudas.'),
    block('Cuidarse empieza con una cita', 'Mande un mensaje y vea qué hay disponible.'),
    block('¿Qué día le queda bien?', 'Le ayudamos a encontrar el mejor momento.'),
  ],
  footer: [
    'La información de esta página no sustituye la consulta con un profesional.',
    'Si es una urgencia, acuda al servicio más cercano.',
    'Atención con calma, claridad y respeto.',
  ],
};

export const healthTrades: Record<string, TradeCopy> = {
  health: {
    category: { one: 'clínica', gender: 'f' },
    hero: [
      block('Cuidar empieza por escuchar', '{a-category} {in-city} con cita, explicaciones claras y tiempo para usted.'),
      block('Su salud, bien explicada', '{in-category} se atiende con calma y cada paso se acuerda con usted.'),
    ],
    services: [
      point('stethoscope', 'Consultas', 'Conversación, examen e indicaciones en una misma visita.'),
      point('clipboard-check', 'Valoración', 'El punto de partida para saber qué conviene.'),
      point('calendar-check', 'Seguimiento', 'Nuevas citas para ver cómo evoluciona.'),
      point('heart-pulse', 'Prevención', 'Cuidar a tiempo suele ser más sencillo que tratar después.'),
      point('file-text', 'Lectura de estudios', 'Traiga los suyos y entienda qué dicen.'),
      point('users', 'Atención a la familia', 'Cada edad, con sus preguntas y su tiempo.'),
    ],
    faq: [
      ask('¿Cómo pido una cita?', 'Con el formulario de esta página o por los contactos indicados. Le confirmamos la hora.'),
      ask('¿Qué debo llevar?', 'Una identificación, sus estudios anteriores y la lista de medicamentos que usa.'),
      ask('¿Aceptan seguro médico?', 'Pregunte al pedir la cita y le decimos con qué seguros se trabaja hoy.', 'payment'),
      ask('¿Puedo cambiar la cita?', 'Sí. Avise en cuanto lo sepa, para que otra persona aproveche la hora.'),
      ask('¿Mis datos son confidenciales?', 'Sí. Lo que cuenta se usa solo para su atención.'),
      ask('¿Atienden urgencias?', 'Llame para saber si hay espacio ese día. Si es grave, acuda a un servicio de urgencias.'),
    ],
  },
  'dental-clinic': {
    category: { one: 'clínica dental', gender: 'f' },
    hero: [
      block(
        'Ir al dentista, con tranquilidad',
        'Una clínica dental {in-city} para toda la familia, donde primero se explica y después se atiende.',
      ),
      block('Su sonrisa, en manos pacientes', 'Nuestra clínica dental atiende a niños, a adultos y a quien llega con un poco de miedo.'),
      block('Sonrisas de todas las edades', 'Una clínica dental que revisa con calma, explica con palabras sencillas y respeta su hora.'),
    ],
    hello: 'Hola, vi la página de la clínica y quiero pedir una cita.',
    services: [
      point('toothbrush', 'Limpieza y prevención', 'Se retira el sarro y le enseñamos a cuidarse en casa.'),
      point('tooth', 'Caries y resinas', 'Para dientes picados o astillados, después de revisar.'),
      point('smile', 'Ortodoncia', 'Brackets o alineadores, con visitas de control.'),
      point('sparkle', 'Blanqueamiento', 'Se indica tras una valoración, cuidando la sensibilidad.'),
      point('anchor', 'Implantes y prótesis', 'Para reponer piezas perdidas, con estudios previos.'),
      point('baby', 'Dentista para niños', 'Las primeras visitas se hacen jugando y sin apuro.'),
      point('activity', 'Endodoncia', 'Tratamiento de la raíz, cuando el examen muestra que hace falta.'),
    ],
    faq: [
      ask('¿Cada cuánto debo ir al dentista?', 'Se acuerda en la consulta según su boca. Para muchas personas es cada seis meses.'),
      ask('Me da miedo el dentista. ¿Qué hago?', 'Dígalo al pedir la cita. La primera visita puede ser solo para conversar y revisar.'),
      ask(
        '¿El blanqueamiento daña los dientes?',
        'Con valoración y buen uso es un procedimiento conocido. El dentista le explica los cuidados y los límites.',
      ),
      ask('¿Atienden a niños?', 'Diga la edad al pedir la cita y le orientamos sobre la primera visita.'),
      ask('¿Aceptan seguro dental?', 'Confírmelo en recepción: le dicen con qué seguros se trabaja hoy.', 'payment'),
      ask('Se me rompió un diente, ¿qué hago?', 'Guarde el pedazo, no mastique de ese lado y llame para pedir una hora.'),
      ask('¿Cuánto dura una limpieza?', 'Depende de cuánto sarro haya. Al agendar le decimos cuánto tiempo reservar.'),
    ],
    sections: {
      story: [
        story(
          'Un consultorio sin sobresaltos',
          'Sabemos que a mucha gente le cuesta sentarse en este sillón. Por eso contamos antes lo que vamos a hacer y paramos cuando usted levanta la mano.\n\nLos niños conocen los instrumentos primero, y los grandes también pueden preguntar.',
        ),
        story(
          'Para los chicos, los grandes y los abuelos',
          'Una familia trae de todo: un diente flojo, una muela que molesta, una prótesis que ya no ajusta. Cada boca se revisa sin prisa y cada plan se explica con calma.\n\nNada se empieza sin que usted sepa para qué sirve y cuánto cuesta.',
        ),
        story(
          'Menos sorpresas, más sonrisas',
          'Nos gusta que salga de aquí sabiendo qué tiene, qué puede esperar y qué conviene hacer primero.\n\nY si lo mejor es solo limpiar y volver en unos meses, eso es lo que va a escuchar.',
        ),
      ],
    },
  },
  'medical-clinic': {
    category: { one: 'clínica médica', gender: 'f' },
    hero: [
      block(
        'Medicina con tiempo para conversar',
        'Una clínica médica {in-city} donde la consulta tiene preguntas, examen y un plan claro.',
      ),
      block('Un médico que explica', 'En nuestra clínica médica entenderá qué tiene, qué hacer y cuándo volver.'),
    ],
    services: [
      point('stethoscope', 'Consulta médica', 'Historia, examen e indicaciones, sin carreras.'),
      point('heart-pulse', 'Chequeo general', 'Estudios pedidos según su edad y sus antecedentes.'),
      point('activity', 'Presión, diabetes y otros', 'Seguimiento de lo que necesita control constante.'),
      point('syringe', 'Orientación sobre vacunas', 'Revisamos la cartilla y lo que falta.'),
      point('file-text', 'Resultados de estudios', 'Se leen con usted y se explica qué cambia.'),
      point('calendar-check', 'Citas de control', 'Para ajustar el plan según cómo responde.'),
    ],
    faq: [
      ask('¿Cuánto dura la consulta?', 'Lo necesario para escuchar y examinar. Al agendar le decimos cuánto suele tomar.'),
      ask('¿Puedo ir acompañado?', 'Sí, si eso le da más tranquilidad.'),
      ask('¿Aceptan mi seguro?', 'Pregunte en recepción, donde tienen la lista al día.', 'payment'),
      ask('¿Tengo que ir en ayunas?', 'Solo si hay análisis ese mismo día. Confírmelo al pedir la cita.'),
      ask('¿Cómo recibo la receta?', 'Al final de la consulta, con la explicación de cómo tomar cada cosa.'),
      ask('¿Qué llevo a la primera cita?', 'Estudios anteriores, la lista de lo que toma y sus preguntas anotadas.'),
    ],
  },
  psychologist: {
    category: { one: 'consultorio de psicología', gender: 'm' },
    hero: [
      block(
        'Un lugar para hablar sin prisa',
        'Consultorio de psicología {in-city} para entender lo que siente y decidir con más claridad.',
      ),
      block('A veces hace falta alguien de fuera', 'Un consultorio de psicología con escucha, reserva y una hora solo para usted.'),
    ],
    services: [
      point('message-circle', 'Terapia individual', 'Encuentros regulares, al ritmo de cada persona.'),
      point('users', 'Terapia de pareja', 'Para conversar con alguien en medio que no toma partido.'),
      point('baby', 'Niños y adolescentes', 'Con la participación de la familia cuando hace falta.'),
      point('house-heart', 'Familia', 'Si la dificultad es de todos, la conversación también.'),
      point('video', 'Sesiones por video', 'Pregunte por la posibilidad de atenderse a distancia.'),
      point('briefcase', 'Trabajo y decisiones', 'Cambios, dudas y el cansancio que deja el trabajo.'),
    ],
    faq: [
      ask('¿Cómo es la primera sesión?', 'Una conversación para conocerle, saber qué le trae y ver cómo trabajar.'),
      ask('¿Lo que digo queda en reserva?', 'Sí. El secreto es un deber de la profesión, con las excepciones que marca la ley.'),
      ask('¿Cuánto dura una terapia?', 'No hay un plazo igual para todos. Se conversa a lo largo del proceso.'),
      ask('¿Dan recibo para el seguro?', 'Pregúntelo en el primer contacto, junto con las formas de pago.', 'payment'),
      ask('¿Necesito un motivo grave?', 'No. Querer entender mejor la propia vida ya es un buen motivo.'),
      ask(
        'Estoy en crisis, ¿puedo escribir aquí?',
        'En una emergencia no espere respuesta: llame al número de emergencias o acuda a un hospital.',
      ),
    ],
    sections: {
      contact: [
        block('Pida una primera conversación', 'Deje un contacto. No hace falta contar el motivo aquí.'),
        block('Dé el primer paso', 'Escriba solo lo que quiera; lo demás es para la sesión.'),
        block('Una hora para usted', 'Diga qué días le convienen y le respondemos con las opciones.'),
      ],
    },
  },
  physiotherapy: {
    category: { one: 'clínica de fisioterapia', gender: 'f' },
    hero: [
      block('Volver a moverse', 'Clínica de fisioterapia {in-city} con valoración individual y ejercicios que caben en su día.'),
      block('El movimiento, paso a paso', 'Nuestra clínica de fisioterapia valora, explica y acompaña cada etapa.'),
    ],
    services: [
      point('activity', 'Espalda y postura', 'Valoración del movimiento y ejercicios guiados.'),
      point('bone', 'Después de una cirugía', 'Regreso gradual, de acuerdo con su médico.'),
      point('footprints', 'Deporte', 'De la lesión a la cancha, un paso a la vez.'),
      point('hand', 'Terapia manual', 'Técnicas con las manos, cuando están indicadas.'),
      point('person-standing', 'Adultos mayores', 'Equilibrio, fuerza y seguridad al caminar.'),
      point('house', 'Ejercicios para casa', 'Una lista corta, que se enseña y se revisa.'),
    ],
    faq: [
      ask('¿Necesito orden médica?', 'Tráigala si la tiene. Si no, pregunte al agendar cómo proceder.'),
      ask('¿Cuántas sesiones voy a necesitar?', 'La valoración da una idea, y puede cambiar según su respuesta.'),
      ask('¿Qué ropa llevo?', 'Ropa cómoda, que deje libre la zona a tratar.'),
      ask('¿Va a doler?', 'Diga siempre lo que siente. El ejercicio se ajusta a su límite.'),
      ask('¿Atienden a domicilio?', 'Cuéntenos el caso y la dirección, y le decimos si es posible.'),
      ask('¿Trabajan con seguros?', 'Confírmelo en recepción al pedir la cita.', 'payment'),
    ],
  },
  nutritionist: {
    category: { one: 'consultorio de nutrición', gender: 'm' },
    hero: [
      block(
        'Comer bien, en la vida real',
        'Consultorio de nutrición {in-city} con planes que respetan su gusto, su bolsillo y su horario.',
      ),
      block('Menos prohibido, más posible', 'Un consultorio de nutrición para aprender a comer, no para memorizar listas.'),
    ],
    services: [
      point('apple', 'Consulta de nutrición', 'Hábitos, estudios y rutina antes de cualquier plan.'),
      point('clipboard-list', 'Plan de alimentación', 'Con cambios posibles y comida que se consigue cerca.'),
      point('activity', 'Deporte', 'Energía para entrenar y para recuperarse.'),
      point('baby', 'Embarazo y niños', 'Cada etapa, con lo que necesita.'),
      point('heart-pulse', 'Salud y estudios', 'Alimentación ajustada a lo que vigila su médico.'),
      point('shopping-basket', 'Compras y cocina', 'Elegir, guardar y preparar sin complicarse.'),
    ],
    faq: [
      ask('¿Tendré que dejar todo?', 'No. Se trata de ordenar lo que come y cambiar lo que tenga sentido.'),
      ask('¿Debo llevar análisis?', 'Si tiene recientes, tráigalos. Si no, vemos si hacen falta.'),
      ask('¿Cada cuánto vuelvo?', 'Se acuerda en la consulta, según lo que busca.'),
      ask('¿Cuánto voy a bajar?', 'Ningún profesional serio promete un número. El plan se revisa con usted.'),
      ask('¿Atienden por video?', 'Pregunte al pedir la cita cómo funcionan las consultas a distancia.'),
    ],
  },
  veterinary: {
    category: { one: 'clínica veterinaria', gender: 'f' },
    hero: [
      block('Para el de cuatro patas de la familia', 'Clínica veterinaria {in-city} que revisa con paciencia y conversa con usted.'),
      block('Su mascota, en buenas manos', 'En nuestra clínica veterinaria se examina con calma y se explica cada indicación.'),
    ],
    hello: 'Hola, vi la página y quiero una cita para mi mascota.',
    services: [
      point('stethoscope', 'Consultas', 'Examen completo y charla sobre las costumbres de su mascota.'),
      point('syringe', 'Vacunas', 'Calendario explicado y cartilla al día.'),
      point('microscope', 'Análisis', 'Se piden cuando ayudan a decidir el tratamiento.'),
      point('scissors', 'Esterilización y cirugía', 'Con revisión antes e indicaciones para después.'),
      point('bone', 'Alimentación', 'Cuánto, qué y a qué hora servir.'),
      point('heart', 'Mascotas mayores', 'Comodidad y controles para quien ya vivió mucho.'),
    ],
    faq: [
      ask('¿Cómo llevo a mi gato sin estrés?', 'Deje la jaula abierta en casa días antes, con una manta conocida dentro.'),
      ask('¿Qué vacunas necesita?', 'Depende de la especie, la edad y el historial. Traiga la cartilla y la revisamos.'),
      ask('¿Atienden emergencias?', 'Llame antes de salir: le decimos si podemos recibirle o a dónde acudir.'),
      ask('¿Debe ir en ayunas?', 'Para algunos análisis y cirugías, sí. Se lo indicamos al dar la cita.'),
      ask('¿Atienden aves, conejos o reptiles?', 'Pregunte al agendar, diciendo de qué animal se trata.'),
    ],
    sections: {
      contact: [
        block('Pida cita para su mascota', 'Cuente la especie, la edad y lo que le pasa.'),
        block('Agende con la clínica', 'Respondemos con las horas disponibles.'),
        block('¿Qué le pasa a su compañero?', 'Escríbalo en pocas líneas y le damos una hora.'),
      ],
      team: [block('Quién cuida a su mascota'), block('El equipo veterinario'), block('Las manos que la revisan')],
      faq: [
        block('Preguntas de quien tiene mascota'),
        block('Antes de traerla', 'Respuestas cortas para llegar tranquilos.'),
        block('Dudas de patas y bigotes'),
      ],
      footer: ['Cuidado para quien no sabe decir dónde le duele.', 'Si es una urgencia, llame antes de venir.'],
    },
  },
  'elder-care': {
    category: { one: 'casa de cuidados', gender: 'f' },
    hero: [
      block('Compañía, cuidado y respeto', 'Casa de cuidados {in-city} para quien ya cuidó de tanta gente.'),
      block('Bien acompañados', 'Nuestra casa de cuidados mantiene cerca a la familia y con sentido los días.'),
    ],
    act: { appointment: 'Agendar una visita', visit: 'Agendar una visita' },
    services: [
      point('heart-handshake', 'Cuidado diario', 'Ayuda con el baño, la ropa y la comida, al ritmo de cada uno.'),
      point('utensils', 'Alimentación', 'Comida adecuada, servida en compañía.'),
      point('music', 'Actividades', 'Música, conversación y juegos para que el día rinda.'),
      point('pill', 'Medicinas a su hora', 'Organizadas según la receta del médico.'),
      point('users', 'La familia, presente', 'Visitas y noticias acordadas con los suyos.'),
      point('footprints', 'Movimiento', 'Paseos y ejercicio suave, dentro de lo posible.'),
    ],
    faq: [
      ask('¿Puedo conocer la casa antes?', 'Debe. Pida una visita y venga a una hora cualquiera del día.'),
      ask('¿Cómo son las visitas?', 'Los horarios se acuerdan con el equipo. Pregunte cómo funcionan hoy.'),
      ask('¿Qué hay que llevar?', 'Documentos, recetas, estudios y objetos que hagan sentir en casa.'),
      ask('¿Reciben a personas con demencia?', 'Cuéntenos el caso y le decimos con franqueza si podemos cuidar bien.'),
      ask('¿Cuánto cuesta?', 'Depende del cuidado que se necesite. El precio se da después de conversar.', 'price'),
    ],
  },
};
