import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const beauty: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que hacemos', 'Cuente lo que tiene en mente y le decimos qué le queda bien.'),
    block('Elija su momento', 'Si duda entre dos, pida una opinión antes de reservar.'),
    block('En nuestro sillón', 'Cada cosa con el tiempo que pide.'),
    block('Servicios de la casa', 'Se conversan antes y se terminan frente al espejo.'),
  ],
  story: [
    story(
      'Un rato para usted',
      'Sentarse, respirar y dejar que alguien se ocupe: para eso se abre esta puerta todos los días.\n\nPreguntamos, escuchamos y mostramos antes de empezar. Un buen cambio es el que se reconoce en el espejo.',
    ),
    story(
      'Mano firme, buena charla',
      'El oficio se aprende haciéndolo y la confianza se gana en cada visita. Por eso nadie sale con algo que no pidió.\n\nLo demás es música, calma y una hora que se respeta.',
    ),
    story(
      'Arreglarse también es descansar',
      'Una hora bien usada cambia el resto de la semana. Aquí empieza con el lugar limpio, las herramientas listas y alguien atento a lo que quiere.\n\nVenga como esté.',
    ),
  ],
  promise: [
    points(
      'Lo que no negociamos',
      point('soap', 'Todo limpio', 'Material higienizado o desechable, a su vista.'),
      point('clock', 'Su hora es suya', 'De principio a fin, sin turnos encimados.'),
      point('message-circle', 'Hablado antes', 'Sabe qué se va a hacer y cuánto cuesta antes de empezar.'),
    ),
    points(
      'De nuestro lado del sillón',
      point('ear', 'Escuchar lo que quiere', 'Una foto, un ejemplo o una idea suelta: todo ayuda.'),
      point('lightbulb', 'Opinión sincera', 'Si no le va a quedar, lo decimos y proponemos otra cosa.'),
      point('mirror', 'Mirarse al final', 'El último retoque es parte del trabajo.'),
      point('heart', 'Consejos para casa', 'Se va sabiendo cómo mantenerlo.'),
    ),
    points(
      'Puede contar con esto',
      point('sparkles', 'Detalle', 'Lo pequeño también se termina bien.'),
      point('leaf', 'Cuidado con su piel', 'Cuente alergias y sensibilidades, y nos adaptamos.'),
      point('smile', 'Buen ambiente', 'Charla si quiere, silencio si lo prefiere.'),
    ),
  ],
  steps: [
    points(
      'Cómo reservar',
      point('calendar-check', 'Elija la hora', 'Diga el servicio y el día que prefiere.'),
      point('message-circle', 'Reciba la confirmación', 'Respondemos con lo que hay libre.'),
      point('map-pin', 'Venga sin prisa', 'Llegue unos minutos antes y cuente qué quiere.'),
      point('mirror', 'Salga a su gusto', 'Si falta un retoque, se hace en el momento.'),
    ),
    points(
      'Su cita en tres pasos',
      point('send', 'Mande un mensaje', 'Servicio, día y hora aproximada: con eso basta.'),
      point('check', 'Acuerde los detalles', 'Tiempo y precio, dichos antes.'),
      point('armchair', 'Siéntese y relájese', 'Lo demás es cosa nuestra.'),
    ),
    points(
      'De la idea al espejo',
      point('image', 'Traiga un ejemplo', 'También sirve una foto suya de un buen día.'),
      point('search', 'Vea qué le queda', 'Miramos, explicamos y ajustamos la idea.'),
      point('sparkles', 'Manos a la obra', 'Con calma y buen acabado.'),
    ),
  ],
  pricing: [
    block('Precios', 'Lo que cuesta cada servicio, dicho antes.'),
    block('Cuánto sale', 'El largo, la técnica o la zona pueden cambiar el precio: pregunte al reservar.'),
    block('Lista de la casa', 'Para elegir con los números a la vista.'),
  ],
  team: [block('Quién le va a atender'), block('El equipo', 'Pida por nombre, si tiene preferencia.'), block('La gente de la casa')],
  faq: [
    block('Antes de sentarse', 'Respuestas cortas a lo de siempre.'),
    block('Preguntas del sillón'),
    block('Dudas antes de reservar', 'Si la suya no está, mande un mensaje.'),
  ],
  contact: [
    block('Reserve su hora', 'Diga el servicio y el mejor día; la confirmación llega por mensaje.'),
    block('¿Agendamos?', 'Deje su contacto y la hora que prefiere.'),
    block('Pida su cita', 'Con el nombre, el servicio y el día tenemos para empezar.'),
  ],
  cta: [
    block('Le toca a usted', 'Elija el día y venga.'),
    block('¿Qué tal esta semana?', 'Mande un mensaje y vea las horas libres.'),
    block('Regálese un rato', 'De lo demás nos ocupamos nosotros.'),
  ],
  footer: ['Hora respetada, buena charla y detalle.', 'Venga como esté, salga a su gusto.', 'Un rato suyo, sin prisa.'],
};

export const beautyTrades: Record<string, TradeCopy> = {
  beauty: {
    category: { one: 'salón de belleza', gender: 'm' },
    hero: [
      block('Una pausa para cuidarse', '{a-category} {in-city} con cita y con gente atenta a lo que usted quiere.'),
      block('A su manera, con calma', '{in-category} se escucha primero y después se empieza.'),
    ],
    services: [
      point('scissors', 'Cabello', 'Corte, color y tratamiento, conversados antes.'),
      point('hand', 'Manos y pies', 'Cuidado y acabado con material limpio.'),
      point('droplets', 'Piel', 'Limpieza e hidratación según su tipo.'),
      point('eye', 'Cejas y pestañas', 'Un diseño que respeta su cara.'),
      point('brush', 'Maquillaje', 'Para el día, la noche o la fiesta.'),
      point('flower-2', 'Bienestar', 'Masajes y pausas que se agradecen.'),
    ],
    faq: [
      ask('¿Hace falta cita?', 'Es lo mejor, para reservar el tiempo que pide cada servicio.'),
      ask('Soy alérgica a algunos productos. ¿Aviso?', 'Sí, al reservar. Podemos hacer una prueba o elegir otro producto.'),
      ask('¿Puedo cambiar la cita?', 'Sí, y cuanto antes avise, mejor, para ofrecer la hora a otra persona.'),
      ask('¿Cuánto cuesta?', 'Cuente qué quiere hacerse y reciba el precio antes de reservar.', 'price'),
      ask('¿Atienden novias y grupos?', 'Diga la fecha y cuántas personas son, y lo planeamos juntos.'),
      ask('¿Cómo puedo pagar?', 'Pregunte al reservar y le decimos qué formas de pago hay.', 'payment'),
    ],
  },
  barbershop: {
    category: { one: 'barbería', gender: 'f' },
    hero: [
      block('Corte limpio, barba en su sitio', 'Una barbería {in-city} con hora reservada, mano firme y buena charla.'),
      block('Siéntese y cuente', 'En nuestra barbería el corte empieza con una pregunta: ¿cómo lo lleva todos los días?'),
      block('Un buen corte se explica solo', 'Barbería {in-city} para salir listo y volver el mes que viene.'),
    ],
    hello: 'Hola, vi la página de la barbería y quiero reservar una hora.',
    services: [
      point('scissors', 'Corte', 'A tijera o a máquina, con nuca y patillas bien terminadas.'),
      point('spray-can', 'Barba', 'Perfilada según su cara, con acabado a navaja.'),
      point('sparkles', 'Corte y barba', 'Las dos cosas en la misma visita, para salir listo.'),
      point('baby', 'Niños', 'Paciencia y conversación, sea el primer corte o el décimo.'),
      point('eye', 'Cejas', 'Limpieza discreta, sin cambiarle la expresión.'),
      point('droplets', 'Lavado y tratamiento', 'Para que el cuero cabelludo respire y el pelo asiente.'),
    ],
    faq: [
      ask(
        '¿Atienden con cita o por orden de llegada?',
        'Con cita el sillón queda guardado. Si viene sin ella, escriba antes para saber si hay lugar.',
      ),
      ask('¿Cuánto tarda un corte?', 'Depende del estilo. Al reservar apartamos el tiempo justo para no correr.'),
      ask('¿Puedo llevar una foto?', 'Sí, ayuda mucho a acertar con lo que quiere y con lo que pide su pelo.'),
      ask('¿Atienden a niños?', 'Sí, con paciencia. Diga la edad al reservar.'),
      ask('¿Cómo cuido la barba en casa?', 'Lavar, secar y peinar todos los días. Al terminar, pregunte qué producto le va.'),
      ask('¿Cada cuánto conviene cortarse?', 'Un degradado pide volver en pocas semanas; un corte largo aguanta más.'),
    ],
    sections: {
      story: [
        story(
          'A la barbería se vuelve',
          'Un buen barbero recuerda cómo le gusta. Aquí el sillón es cómodo, la cuchilla se cambia con cada cliente y la charla llega hasta donde usted quiera.\n\nSi la idea es cambiar, se habla antes. Si es mantener, mejor todavía.',
        ),
        story(
          'El oficio de siempre, con calma',
          'Tijera afilada, máquina ajustada y ojo en el detalle. El corte se piensa para su pelo y para los días en que nadie lo va a peinar por usted.\n\nSin apuro por llamar al siguiente y sin venderle lo que no pidió.',
        ),
        story(
          'Del sillón a la calle',
          'Hay días de reforma y días de mantenimiento. En los dos miramos la forma de la cara, la caída del pelo y su rutina.\n\nSale sabiendo cómo repetirlo en casa.',
        ),
      ],
    },
  },
  'hair-salon': {
    category: { one: 'peluquería', gender: 'f' },
    hero: [
      block('Pelo que amanece bien', 'Una peluquería {in-city} que piensa en el corte y también en su lunes por la mañana.'),
      block('Cambiar, o solo las puntas', 'En nuestra peluquería la conversación va antes que la tijera.'),
    ],
    services: [
      point('scissors', 'Corte', 'Pensado para su pelo y para su tiempo por la mañana.'),
      point('paintbrush', 'Color', 'Raíz, tono nuevo o un brillo, con prueba cuando hace falta.'),
      point('sun', 'Mechas', 'Luz donde favorece, cuidando el pelo.'),
      point('droplets', 'Tratamientos', 'Hidratación y reparación según lo que se vea.'),
      point('wind', 'Peinados', 'Para el día, la fiesta o la foto.'),
      point('flower-2', 'Rizos', 'Corte y acabado para lucir la onda.'),
    ],
    faq: [
      ask(
        '¿Puedo cambiar de color en un solo día?',
        'Depende de la historia de su pelo. Una revisión dice qué es seguro y en cuántas visitas.',
      ),
      ask('¿Voy con el pelo lavado?', 'Para cortar, da igual. Para color, pregunte al reservar.'),
      ask('¿Hacen prueba de mechón?', 'Cuando el pelo lo pide, sí. Así no hay sorpresas.'),
      ask('¿Cuánto cuesta el color?', 'Cambia con el largo y la técnica. Mande una foto y reciba un precio aproximado.', 'price'),
      ask('¿Peinan novias?', 'Diga la fecha y acordamos la prueba y la hora del día.'),
      ask('¿Cuánto dura la visita?', 'De menos de una hora a toda una tarde, según lo que se haga. Se lo decimos al reservar.'),
    ],
  },
  'nail-studio': {
    category: { one: 'estudio de uñas', gender: 'm' },
    hero: [
      block('Uñas hechas con paciencia', 'Un estudio de uñas {in-city} con material limpio, color a elegir y buen acabado.'),
      block('Las manos también hablan', 'En nuestro estudio de uñas cada detalle se acuerda antes del pincel.'),
    ],
    services: [
      point('hand', 'Manicura', 'Cutícula, lima y esmalte, a su gusto.'),
      point('footprints', 'Pedicura', 'Pies cuidados con calma e hidratación.'),
      point('gem', 'Uñas largas', 'Forma y largo conversados antes.'),
      point('sparkles', 'Esmalte en gel', 'Para quien quiere el color por más tiempo.'),
      point('palette', 'Diseños', 'Del trazo fino a la idea que usted traiga.'),
      point('heart', 'Uñas débiles', 'Cuidado y consejos para que crezcan mejor.'),
    ],
    faq: [
      ask('¿Cuánto duran las uñas esculpidas?', 'Depende de cómo crecen y del uso. El mantenimiento se agenda al salir.'),
      ask('¿Cómo limpian el material?', 'Pregunte y mire: mostramos cómo se prepara cada pieza.'),
      ask('¿Puedo elegir cualquier diseño?', 'Mande la foto antes, para reservar el tiempo justo.'),
      ask('¿Cuánto tarda?', 'Depende del servicio. Al agendar le decimos cuánto reservar.'),
      ask('Llego tarde, ¿qué hago?', 'Avise. Si se puede, lo adaptamos; si no, buscamos otra hora.'),
      ask('¿Retiran el esmalte anterior?', 'Dígalo al reservar, para sumar ese tiempo a la cita.'),
    ],
  },
  aesthetics: {
    category: { one: 'centro de estética', gender: 'm' },
    hero: [
      block('Piel cuidada, sin exagerar', 'Centro de estética {in-city} que mira primero y recomienda con honestidad.'),
      block('Su cara, pero descansada', 'En nuestro centro de estética todo empieza por entender su piel.'),
    ],
    act: { appointment: 'Pedir una valoración' },
    services: [
      point('droplets', 'Limpieza facial', 'Extracción cuidadosa y piel en calma al salir.'),
      point('sparkle', 'Hidratación', 'Para pieles secas, cansadas o sensibles.'),
      point('sun', 'Manchas', 'Valoración y cuidados según la causa.'),
      point('flower-2', 'Masajes', 'Para soltar el cuerpo y la cabeza.'),
      point('zap', 'Depilación', 'Le explicamos cada método para que elija.'),
      point('heart', 'Tratamientos corporales', 'Se indican después de conversar y valorar.'),
    ],
    faq: [
      ask('¿Hace falta una valoración?', 'Sí. Es la que dice qué le sirve a su piel y qué no.'),
      ask('¿Cuántas sesiones son?', 'La valoración da una idea, que puede cambiar según responda su cuerpo.'),
      ask('Estoy embarazada, ¿puedo ir?', 'Algunos cuidados sí se pueden. Avise al reservar y consulte a su médico.'),
      ask('¿Puedo tomar sol después?', 'En general conviene esperar. La indicación exacta va con cada servicio.'),
      ask('¿Duele?', 'Cada persona lo siente distinto. Antes de empezar le decimos qué esperar.'),
      ask('¿Cómo me preparo?', 'Al confirmar la cita le enviamos las indicaciones, si hacen falta.'),
    ],
  },
  tattoo: {
    category: { one: 'estudio de tatuajes', gender: 'm' },
    hero: [
      block(
        'Lo que es para siempre se conversa',
        'Estudio de tatuajes {in-city}: dibujo hecho para usted, material desechable y tiempo para decidir.',
      ),
      block('La idea es suya, el trazo es nuestro', 'Un estudio de tatuajes que dibuja con usted antes de encender la máquina.'),
    ],
    act: { quote: 'Pedir presupuesto', appointment: 'Reservar sesión' },
    services: [
      point('pen-tool', 'Dibujo propio', 'Hecho a partir de su idea y del lugar del cuerpo.'),
      point('pencil', 'Línea fina', 'Trazos ligeros, pensados para envejecer bien.'),
      point('palette', 'Color', 'Una paleta elegida para su tono de piel.'),
      point('moon', 'Negro y sombra', 'Contraste fuerte, del punto al relleno.'),
      point('refresh-cw', 'Coberturas', 'Opinión sincera sobre lo que se puede tapar.'),
      point('heart', 'Cuidados', 'Indicaciones por escrito para que cicatrice bien.'),
    ],
    sections: {
      pricing: [
        block('Precios'),
        block('Cuánto cuesta una idea'),
        block('Tamaño, lugar y tiempo', 'De eso depende el precio de cada pieza.'),
      ],
    },
    faq: [
      ask('¿Cómo pido un presupuesto?', 'Mande la idea, el tamaño aproximado, el lugar del cuerpo y una imagen de ejemplo.'),
      ask('¿Duele mucho?', 'Depende del lugar y de cada persona. Paramos cuando lo necesite.'),
      ask('¿Tatúan a menores?', 'Solo dentro de lo que permite la ley. Pregunte antes de reservar.'),
      ask('¿El material es desechable?', 'Las agujas y las protecciones se abren delante de usted.'),
      ask(
        '¿Cómo lo cuido después?',
        'Lavar, hidratar y evitar el sol y la piscina los primeros días. Se lleva las indicaciones por escrito.',
      ),
      ask('¿Piden una seña para reservar?', 'Se acuerda al confirmar la fecha y el dibujo.', 'payment'),
    ],
  },
  spa: {
    category: { one: 'spa', gender: 'm' },
    hero: [
      block('Bajar el ritmo', 'Un spa {in-city} para soltar los hombros y dejar el teléfono en el bolso.'),
      block('Una hora sin prisa', 'En nuestro spa se habla bajo, el agua está tibia y nadie mira el reloj.'),
    ],
    services: [
      point('flower-2', 'Masajes', 'Suaves o firmes: se pregunta antes de empezar.'),
      point('droplets', 'Faciales', 'Limpieza e hidratación para la piel que trae hoy.'),
      point('waves', 'Agua', 'Calor y frío para descansar el cuerpo.'),
      point('leaf', 'Exfoliación', 'Piel suave, con productos elegidos según su sensibilidad.'),
      point('users', 'En pareja o con amigas', 'Pregunte por las horas para venir acompañado.'),
      point('gift', 'Para regalar', 'Una tarde de descanso para quien la necesita.'),
    ],
    faq: [
      ask('¿Qué debo llevar?', 'Se lo decimos al confirmar la cita, según lo que haya elegido.'),
      ask('¿Puedo elegir la presión del masaje?', 'Sí, y cambiarla en cualquier momento: basta con decirlo.'),
      ask('Tengo una lesión, ¿puedo ir?', 'Cuéntelo al reservar. Si hace falta, pediremos la opinión de su médico.'),
      ask('¿Atienden a embarazadas?', 'Algunos servicios sí. Avise al reservar para elegir lo adecuado.'),
      ask('¿Puedo regalar una visita?', 'Escriba y le explicamos cómo hacerlo.'),
      ask('¿Con cuánto tiempo reservo?', 'Unos días antes suele bastar; los fines de semana se llenan primero.'),
    ],
  },
};
