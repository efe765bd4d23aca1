import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const education: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que se hace aquí', 'Para quien empieza y para quien vuelve.'),
    block('Nuestras clases', 'Si duda con el nivel, le ayudamos a elegir.'),
    block('Elija por dónde empezar', 'Siempre se puede cambiar después.'),
  ],
  story: [
    story(
      'Nadie nace sabiendo',
      'Todos los que hoy lo hacen bien tuvieron un primer día torpe. Aquí ese día se recibe con paciencia y sin comparaciones.\n\nSe aprende haciendo, equivocándose y volviendo la semana siguiente.',
    ),
    story(
      'A cada uno, su paso',
      'Hay quien avanza rápido y quien necesita repetir. La clase tiene lugar para los dos, porque quien enseña mira a las personas y no solo el programa.\n\nLas preguntas no interrumpen: son la clase.',
    ),
    story(
      'La constancia hace lo demás',
      'Un poco cada semana lleva más lejos que un esfuerzo enorme una sola vez. Por eso cuidamos que venir sea fácil y que dé gusto quedarse.\n\nEl resto lo pone el tiempo.',
    ),
  ],
  promise: [
    points(
      'Lo que puede esperar',
      point('user-check', 'Un saludo por su nombre', 'Desde el primer día, sin sentirse el nuevo.'),
      point('ear', 'Preguntas bienvenidas', 'Todas, también las que dan vergüenza.'),
      point('calendar-check', 'Horarios que se cumplen', 'Si una clase cambia, se avisa con tiempo.'),
    ),
    points(
      'Cómo enseñamos',
      point('sliders-horizontal', 'A su nivel', 'Cada ejercicio tiene una versión para empezar.'),
      point('hand', 'De cerca', 'Se corrige con respeto y con una explicación.'),
      point('route', 'Con un camino claro', 'Sabe qué se ve hoy y qué viene después.'),
      point('smile', 'Sin competencia', 'Aquí nadie se mide con el de al lado.'),
    ),
    points(
      'Cuentas claras',
      point('receipt', 'Precios explicados', 'Qué incluye cada opción y qué no.'),
      point('message-circle', 'Respuesta de una persona', 'Dudas de horarios o pagos, por mensaje.'),
      point('refresh-cw', 'Si su semana cambia', 'Avise y buscamos juntos otra hora.'),
    ),
  ],
  steps: [
    points(
      'Cómo empezar',
      point('message-circle', 'Cuente qué busca', 'Y si ya tiene alguna experiencia.'),
      point('calendar-check', 'Elija un horario', 'Le decimos dónde hay lugar.'),
      point('map-pin', 'Venga', 'Unos minutos antes, para conocer el espacio.'),
      point('check', 'Decida', 'Si se sintió a gusto, hacemos la inscripción.'),
    ),
    points(
      'De la duda a la clase',
      point('search', 'Mire los horarios', 'Y marque los que caben en su semana.'),
      point('send', 'Mande un mensaje', 'Con el nombre y el nivel aproximado.'),
      point('smile', 'Preséntese', 'Lo demás se aprende aquí.'),
    ),
    points(
      'Tres pasos y adentro',
      point('phone', 'Pregunte', 'Horarios, precios, edades: lo que necesite.'),
      point('clipboard-check', 'Encuentre su grupo', 'Le recomendamos uno según lo que cuente.'),
      point('door-open', 'Entre', 'La primera vez siempre hay alguien que le guía.'),
    ),
  ],
  pricing: [
    block('Planes y precios', 'Elija por lo que cabe en su semana.'),
    block('Cuánto cuesta', '¿Duda entre dos? Cuéntenos sus horarios.'),
    block('Precios de las clases', 'Lo que incluye cada uno, por escrito.'),
  ],
  team: [block('Quién enseña', 'Las personas que encontrará en clase.'), block('Profesores'), block('El equipo')],
  agenda: [
    block('Horario de clases', 'Confirme que hay lugar antes de la primera vez.'),
    block('La semana por aquí', 'Días, horas y grupos.'),
    block('Clases de la semana'),
  ],
  faq: [
    block('Preguntas de quien empieza', '¿No está la suya? Escríbanos.'),
    block('Antes de la primera clase'),
    block('Lo que preguntan en la entrada', 'Respuestas cortas, para no quedarse con la duda.'),
  ],
  contact: [
    block('¿Quiere probar?', 'Cuente qué busca y la hora que le conviene.'),
    block('Hable con nosotros', 'Grupos, lugares y precios: lo respondemos todo.'),
    block('Busquemos su grupo', 'Deje su contacto y le escribimos con las opciones.'),
  ],
  cta: [
    block('Empiece esta semana', 'Elija una hora y venga a conocer.'),
    block('El primer paso es venir', 'Mande un mensaje y le guardamos un lugar.'),
    block('Venga a ver una clase', 'Mirando o participando se entiende mejor.'),
  ],
  footer: ['Se aprende haciendo, y mejor en compañía.', 'Un poco cada semana.', 'La puerta está abierta para empezar.'],
};

export const educationTrades: Record<string, TradeCopy> = {
  education: {
    category: { one: 'escuela', gender: 'f' },
    hero: [
      block('Aprender con gusto', '{a-category} {in-city} para empezar de cero o retomar donde lo dejó.'),
      block('Un lugar para empezar', '{in-category} se enseña con paciencia y se celebra cada avance.'),
    ],
    services: [
      point('sprout', 'Desde cero', 'Para quien nunca lo intentó, con calma.'),
      point('trending-up', 'Para avanzar', 'Retos nuevos cuando lo básico ya sale solo.'),
      point('baby', 'Niños', 'Con juego, paciencia y límites claros.'),
      point('users', 'En grupo', 'Compañía que anima a volver.'),
      point('user', 'Clases individuales', 'A su ritmo y con sus objetivos.'),
      point('calendar-days', 'Distintos horarios', 'Pregunte por los de mañana, tarde y noche.'),
    ],
    faq: [
      ask('Nunca lo hice. ¿Puedo empezar?', 'Sí. Dígalo al inscribirse y le ubicamos en un grupo de inicio.'),
      ask('¿Hay una edad para empezar?', 'Cuéntenos la edad y le decimos qué grupo conviene.'),
      ask('¿Puedo ver una clase antes?', 'Escriba y vemos un horario para que venga a conocer.', 'trial'),
      ask('¿Qué tengo que llevar?', 'Se lo decimos al confirmar la primera clase.'),
      ask('¿Qué pasa si falto?', 'Avise y le explicamos cómo recuperar, según el grupo.'),
      ask('¿Cuánto cuesta?', 'Depende de las clases por semana. Escriba y reciba los precios de hoy.', 'price'),
    ],
  },
  gym: {
    category: { one: 'gimnasio', gender: 'm' },
    hero: [
      block('Venga como está', 'Un gimnasio {in-city} donde siempre hay alguien que explica cómo se usa cada máquina.'),
      block('Fuerza, a su medida', 'En nuestro gimnasio se empieza despacio, se entrena acompañado y se vuelve mañana.'),
    ],
    act: { enrol: 'Quiero entrenar' },
    services: [
      point('dumbbell', 'Pesas', 'Máquinas y peso libre, con quien le corrija.'),
      point('heart-pulse', 'Cardio', 'Para ganar aire, al ritmo que pueda sostener.'),
      point('users', 'Clases en grupo', 'Música, compañía y una hora que pasa rápido.'),
      point('clipboard-list', 'Plan de entrenamiento', 'Una rutina hecha para usted y revisada.'),
      point('person-standing', 'Movilidad', 'Para moverse mejor dentro y fuera del gimnasio.'),
      point('shower-head', 'Después de entrenar', 'Pregunte por vestidores y casilleros.'),
    ],
    faq: [
      ask('Nunca fui a un gimnasio. ¿Por dónde empiezo?', 'Por decirlo al llegar: le mostramos el lugar y le damos una rutina sencilla.'),
      ask('¿Necesito certificado médico?', 'Pregunte al inscribirse. Si tiene alguna condición de salud, consulte antes a su médico.'),
      ask('¿A qué hora hay menos gente?', 'Cambia con el día. Escriba y le decimos cuándo está más tranquilo.'),
      ask('¿Hay que firmar por mucho tiempo?', 'Pregunte por las opciones antes de inscribirse; se explican todas.'),
      ask('¿Qué llevo el primer día?', 'Ropa cómoda, toalla, agua y ganas de preguntar.'),
      ask('¿Hay entrenadores?', 'Pregunte por los horarios en que le pueden acompañar.'),
    ],
  },
  'yoga-studio': {
    category: { one: 'estudio de yoga', gender: 'm' },
    hero: [
      block('Respirar, y después moverse', 'Un estudio de yoga {in-city} para cuerpos rígidos, cansados y curiosos.'),
      block('Una hora sin teléfono', 'En nuestro estudio de yoga no hace falta tocarse los pies para empezar.'),
    ],
    act: { enrol: 'Reservar una clase' },
    services: [
      point('sprout', 'Inicio', 'Posturas básicas, explicadas con calma.'),
      point('wind', 'Clases dinámicas', 'Movimiento y respiración, una cosa tras otra.'),
      point('moon', 'Clases suaves', 'Para soltar, estirar y dormir mejor.'),
      point('brain', 'Meditación', 'Sentarse, respirar y volver a empezar.'),
      point('heart', 'Embarazo', 'Con permiso médico y cuidado especial.'),
      point('user', 'Clases individuales', 'A su cuerpo y a su horario.'),
    ],
    faq: [
      ask('No soy flexible. ¿Sirve igual?', 'Sí. La flexibilidad llega con la práctica; para empezar basta con respirar.'),
      ask('¿Qué ropa llevo?', 'Cómoda, que le deje moverse. Se practica descalzo.'),
      ask('¿Necesito mi propio tapete?', 'Pregunte antes de la primera clase y le decimos qué traer.'),
      ask('¿Puedo comer antes?', 'Mejor algo ligero y con un par de horas de margen.'),
      ask('Tengo una lesión, ¿puedo venir?', 'Consulte a su médico y avise al llegar: cada postura tiene una alternativa.'),
      ask('¿Puedo probar una clase?', 'Escriba y vemos en qué horario hay lugar.', 'trial'),
    ],
  },
  pilates: {
    category: { one: 'estudio de pilates', gender: 'm' },
    hero: [
      block('Postura, fuerza y aire', 'Un estudio de pilates {in-city} con atención a cada movimiento.'),
      block('El cuerpo agradece la constancia', 'Nuestro estudio de pilates adapta la clase a quien llega.'),
    ],
    services: [
      point('activity', 'Con máquinas', 'Resistencia ajustada a usted.'),
      point('person-standing', 'En colchoneta', 'Control y fuerza con poco equipo.'),
      point('bone', 'Espalda', 'Movimientos elegidos después de una valoración.'),
      point('heart', 'Embarazo', 'Con permiso médico y cuidado extra.'),
      point('footprints', 'Adultos mayores', 'Equilibrio y seguridad al moverse.'),
      point('clipboard-check', 'Valoración inicial', 'El punto de partida de su plan.'),
    ],
    faq: [
      ask('¿Hace falta una valoración?', 'Sí, orienta los ejercicios y los cuidados.'),
      ask('¿Cuántas veces por semana?', 'Dos suelen ir bien; lo hablamos según su rutina.'),
      ask('Tengo una hernia. ¿Puedo ir?', 'Traiga el informe y la indicación de su médico, y adaptamos lo que se pueda.'),
      ask('¿Los grupos son pequeños?', 'Pregunte cuántas personas hay a la hora que prefiere.', 'capacity'),
      ask('¿Puedo hacer una clase para conocer?', 'Escriba y vemos un horario.', 'trial'),
      ask('¿Qué llevo?', 'Ropa cómoda y calcetines; lo demás se lo decimos al confirmar.'),
    ],
  },
  'dance-school': {
    category: { one: 'escuela de danza', gender: 'f' },
    hero: [
      block('El cuerpo ya sabe, falta la música', 'Una escuela de danza {in-city} para quien tiene ritmo y para quien cree que no.'),
      block('Primero se baila, después se piensa', 'Nuestra escuela de danza recibe a principiantes de todas las edades.'),
      block('Pise fuerte, gire, vuelva', 'Una escuela de danza con clases para empezar y grupos para seguir creciendo.'),
    ],
    act: { enrol: 'Quiero bailar', trial: 'Probar una clase' },
    hello: 'Hola, vi la página y quiero saber de las clases de baile.',
    services: [
      point('sparkles', 'Ballet', 'Postura y delicadeza, a cualquier edad.'),
      point('music', 'Baile en pareja', 'Salsa, bachata y compañía, con pareja o sin ella.'),
      point('flame', 'Ritmos urbanos', 'Para sudar sin darse cuenta.'),
      point('wind', 'Danza contemporánea', 'Peso, suelo y respiración.'),
      point('baby', 'Niños', 'Jugar, escuchar y moverse en grupo.'),
      point('drama', 'Presentaciones', 'Para quien le toma gusto al escenario.'),
      point('heart', 'Bodas y quince años', 'El vals o la sorpresa, ensayados con calma.'),
    ],
    faq: [
      ask('¿Necesito pareja para venir?', 'No. En clase se va cambiando y nadie se queda sin bailar.'),
      ask('¿Qué ropa llevo?', 'Cómoda y con un calzado que gire sin resbalar. Para ballet, pregunte antes.'),
      ask('Soy muy tímido. ¿Y ahora?', 'Medio grupo también lo era el primer día.'),
      ask('¿Desde qué edad?', 'Diga la edad y le indicamos el grupo.'),
      ask('¿Hay que participar en las presentaciones?', 'No. Es para quien quiera.'),
      ask('¿Puedo entrar a mitad de curso?', 'Cuéntenos qué sabe y vemos en qué grupo se sentirá bien.'),
      ask('¿Se puede ver una clase?', 'Escriba y le decimos qué día conviene venir.', 'trial'),
    ],
    sections: {
      story: [
        story(
          'Bailar se aprende bailando',
          'La primera clase da nervios: los pies van por un lado y la música por otro. A la tercera ya nadie mira el suelo.\n\nAquí se repite sin prisa, se ríe uno del tropiezo y se aplaude el paso que por fin salió.',
        ),
        story(
          'Un salón, un espejo y ganas',
          'No hace falta mucho más. La técnica llega con el tiempo y con alguien que corrige de cerca.\n\nHay quien viene a prepararse para un escenario y quien viene a olvidarse del día. Los dos están en el lugar correcto.',
        ),
        story(
          'Para la edad que tenga',
          'Los pequeños llegan corriendo, los grandes llegan con excusas. Todos salen más derechos de lo que entraron.\n\nCada grupo tiene su paso, y cada persona también.',
        ),
      ],
    },
  },
  'music-school': {
    category: { one: 'escuela de música', gender: 'f' },
    hero: [
      block('Toque su primera canción', 'Una escuela de música {in-city} para todas las edades y todas las excusas.'),
      block('Primero el sonido', 'En nuestra escuela de música se toca pronto y se entiende después.'),
    ],
    services: [
      point('guitar', 'Guitarra', 'Acordes, ritmo y las canciones que le gustan.'),
      point('piano', 'Piano y teclado', 'De las dos manos a la primera pieza.'),
      point('mic-vocal', 'Canto', 'Respiración, afinación y valor.'),
      point('drum', 'Batería', 'Ritmo con todo el cuerpo.'),
      point('music', 'Niños pequeños', 'Música jugando, sin partitura.'),
      point('users', 'Tocar en grupo', 'Porque así se aprende a escuchar.'),
    ],
    faq: [
      ask('¿Necesito instrumento?', 'Para estudiar en casa ayuda. Converse con nosotros antes de comprar.'),
      ask('¿Hay una edad ideal?', 'No. Lo que cambia es la forma de enseñar.'),
      ask('¿Debo leer partitura?', 'Al principio, no. Se aprende cuando hace falta.'),
      ask('¿Las clases son individuales?', 'Pregunte qué hay para su instrumento.'),
      ask('¿Puedo elegir las canciones?', 'Claro. Lo que gusta se estudia más.'),
      ask('¿Cuánto hay que practicar?', 'Un rato corto casi todos los días rinde más que una tarde entera.'),
    ],
  },
  'language-school': {
    category: { one: 'escuela de idiomas', gender: 'f' },
    hero: [
      block('Hablar desde la primera clase', 'Una escuela de idiomas {in-city} donde equivocarse de verbo no es un drama.'),
      block('Otro idioma, otra conversación', 'Nuestra escuela de idiomas enseña con temas de la vida diaria.'),
    ],
    services: [
      point('languages', 'Conversación', 'Para soltar la lengua en situaciones comunes.'),
      point('briefcase', 'Para el trabajo', 'Reuniones, correos y entrevistas.'),
      point('plane', 'Para viajar', 'Lo que se dice en el aeropuerto, el hotel y la mesa.'),
      point('baby', 'Niños', 'Juego, música y repetición.'),
      point('file-check', 'Exámenes', 'Preparación para la prueba que va a presentar.'),
      point('user', 'Clases particulares', 'A su hora y con sus temas.'),
    ],
    faq: [
      ask('¿Cómo sé mi nivel?', 'Con una conversación y una prueba corta antes de inscribirse.'),
      ask('¿En cuánto tiempo voy a hablar?', 'Depende de las horas que le dedique. Con constancia, los primeros diálogos llegan pronto.'),
      ask('¿El material está incluido?', 'Pregunte al elegir el curso y le decimos el precio completo.'),
      ask('¿Hay clases en línea?', 'Confirme qué horarios hay en ese formato.'),
      ask('¿Puedo cambiar de grupo?', 'Si hay lugar y el nivel es el mismo, lo vemos.'),
      ask('¿Dan constancia?', 'Pregunte al inscribirse qué documento se entrega al terminar.'),
    ],
  },
  school: {
    category: { one: 'colegio', gender: 'm' },
    hero: [
      block('Crecer con tiempo y compañía', 'Un colegio {in-city} que conoce a cada niño y conversa con cada familia.'),
      block('La curiosidad se cultiva', 'En nuestro colegio se aprende a leer, a contar y a preguntar por qué.'),
    ],
    act: { visit: 'Agendar una visita', enrol: 'Preguntar por cupos' },
    services: [
      point('book-open', 'Lectura y escritura', 'Con libros en la mano desde pequeños.'),
      point('calculator', 'Matemáticas', 'Del juego al cálculo, con sentido.'),
      point('flask-conical', 'Ciencias', 'El experimento antes que la definición.'),
      point('palette', 'Artes', 'Pintura, sonido y movimiento.'),
      point('users', 'Convivencia', 'Compartir también se enseña.'),
      point('messages-square', 'Familia y colegio', 'Conversaciones frecuentes, y no solo cuando hay un problema.'),
    ],
    faq: [
      ask('¿Cómo visito el colegio?', 'Pida una hora por mensaje y venga un día de clase.'),
      ask('¿Cómo es la adaptación?', 'De a poco, con alguien de la familia cerca si hace falta.'),
      ask('¿Qué documentos piden?', 'Escriba y le enviamos la lista al día.'),
      ask('¿La comida está incluida?', 'Pregunte por el horario que le interesa.'),
      ask('¿Hay cupos?', 'Diga el grado y el año, y lo confirmamos.'),
      ask('¿Cómo se comunican con las familias?', 'Se lo mostramos en la visita, junto con las personas que responden.'),
    ],
  },
  daycare: {
    category: { one: 'guardería', gender: 'f' },
    hero: [
      block('Sus primeros amigos', 'Una guardería {in-city} con brazos disponibles, siesta a su hora y mucho suelo para jugar.'),
      block('Trabaje tranquilo', 'En nuestra guardería cada pequeño tiene quien lo mira, lo escucha y le cuenta el día.'),
    ],
    act: { visit: 'Agendar una visita', enrol: 'Preguntar por cupos' },
    services: [
      point('baby', 'Bebés', 'Rutinas de sueño y comida acordadas con la familia.'),
      point('toy-brick', 'Juego', 'Para tocar, apilar, tirar y volver a empezar.'),
      point('apple', 'Comidas', 'Se habla de horarios, gustos y alergias.'),
      point('moon', 'Siesta', 'Un rincón tranquilo y su manta de siempre.'),
      point('music', 'Canciones y cuentos', 'Todos los días, y siempre piden otro.'),
      point('messages-square', 'Noticias del día', 'Qué comió, cuánto durmió y qué le hizo reír.'),
    ],
    faq: [
      ask('¿Puedo conocer el lugar antes?', 'Sí, y conviene. Pida una visita y venga con sus preguntas.'),
      ask('¿Desde qué edad reciben?', 'Diga la edad en meses y le decimos si hay grupo.'),
      ask('¿Cómo es la adaptación?', 'Poco a poco: ratos cortos al principio y la familia cerca.'),
      ask('¿Qué pasa si se enferma?', 'Le llamamos enseguida y acordamos qué hacer.'),
      ask('¿Qué debo llevar?', 'Le damos una lista corta al inscribirse.'),
      ask('¿Quién puede recogerlo?', 'Solo las personas que la familia haya anotado.'),
    ],
  },
};
