import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const cause: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que hacemos', 'Con lo que hay y con quien se suma.'),
    block('En qué se trabaja', 'Cada frente necesita manos distintas.'),
    block('Dónde va la ayuda', 'Dicho con claridad, para que elija dónde sumar.'),
  ],
  story: [
    story(
      'Empezó con unas pocas personas',
      'Alguien vio que hacía falta y no esperó. Después llegaron otros, cada uno con lo que sabía hacer.\n\nAsí se sigue: con poco, con constancia y con la puerta abierta.',
    ),
    story(
      'Ayudar también se aprende',
      'No se trata de dar lo que sobra, sino de preguntar qué hace falta. Por eso primero se escucha y después se organiza.\n\nQuien viene una vez entiende por qué los demás vuelven.',
    ),
    story(
      'Entre todos pesa menos',
      'Una hora, una bolsa de arroz, una llamada: nada es pequeño cuando se junta.\n\nSe cuenta lo que se hace, lo que falta y lo que no salió bien.',
    ),
  ],
  promise: [
    points(
      'Nuestro compromiso',
      point('receipt', 'Cuentas claras', 'Pregunte en qué se usa cada aporte y se lo contamos.'),
      point('heart-handshake', 'Respeto', 'Por quien recibe y por quien da.'),
      point('users', 'Puertas abiertas', 'Se puede venir a ver antes de ayudar.'),
    ),
    points(
      'Cómo lo hacemos',
      point('ear', 'Escuchar', 'Antes de decidir qué hace falta.'),
      point('calendar-check', 'Cumplir', 'Lo que se ofrece se entrega.'),
      point('message-circle', 'Contar', 'Lo bueno y lo que falta.'),
    ),
    points(
      'Lo que no hacemos',
      point('lock', 'Exponer a nadie', 'Las historias se cuentan solo con permiso.'),
      point('hand', 'Presionar', 'Cada uno ayuda con lo que puede.'),
      point('broom', 'Desperdiciar', 'Lo que llega se cuida y se reparte.'),
    ),
  ],
  steps: [
    points(
      'Cómo sumarse',
      point('message-circle', 'Escriba', 'Diga qué le gustaría hacer y cuándo puede.'),
      point('users', 'Venga a conocer', 'Un rato basta para entender.'),
      point('hand-helping', 'Elija su parte', 'Tiempo, cosas, contactos o dinero.'),
    ),
    points(
      'De la idea a la ayuda',
      point('search', 'Mire qué hace falta', 'Cambia con el mes.'),
      point('phone', 'Coordine', 'Para que llegue donde sirve.'),
      point('heart', 'Quédese cerca', 'Le contamos qué se hizo.'),
    ),
    points(
      'Tres maneras de ayudar',
      point('clock', 'Con tiempo', 'Unas horas al mes ya son mucho.'),
      point('package', 'Con cosas', 'Pregunte qué se necesita hoy.'),
      point('coins', 'Con un aporte', 'Del tamaño que pueda.'),
    ),
  ],
  team: [block('Quiénes lo hacen posible'), block('El grupo', 'Personas con nombre y con tareas.'), block('La gente detrás')],
  agenda: [block('Próximos encuentros', 'Venga a ayudar o solo a conocer.'), block('Agenda abierta'), block('Cuándo nos reunimos')],
  faq: [block('Antes de sumarse', '¿Falta su duda? Escríbanos.'), block('Preguntas comunes'), block('Lo que conviene saber')],
  contact: [
    block('Cuente cómo quiere ayudar', 'Con una línea alcanza para empezar.'),
    block('Hable con nosotros', 'Para sumarse, para donar o para pedir ayuda.'),
    block('Escríbanos', 'Responde una persona del grupo.'),
  ],
  cta: [
    block('Súmese', 'Con tiempo, con cosas o con una palabra.'),
    block('Hace falta gente', 'Escriba y vemos cómo puede ayudar.'),
    block('Un poco de muchos', 'Así se sostiene todo esto.'),
  ],
  footer: ['De a poco y siempre, con mucha gente.', 'Gracias por estar.', 'Ayudar es verbo de todos los días.'],
};

export const causeTrades: Record<string, TradeCopy> = {
  cause: {
    category: { one: 'organización', gender: 'f' },
    hero: [
      block('Juntos alcanza para más', '{a-category} {in-city} de personas que decidieron ayudar todas las semanas.'),
      block('Ayuda que llega', '{in-category} las ganas de ayudar se vuelven trabajo hecho.'),
    ],
    services: [
      point('hand-helping', 'Ayuda directa', 'Lo que hace falta, a quien le hace falta.'),
      point('users', 'Voluntariado', 'Tareas para quien tiene mucho o poco tiempo.'),
      point('package', 'Recolección', 'Pregunte qué se necesita este mes.'),
      point('book-open', 'Talleres', 'Aprender algo útil, en compañía.'),
      point('messages-square', 'Orientación', 'A dónde ir y con quién hablar.'),
      point('calendar-heart', 'Encuentros', 'Para conocerse y organizarse.'),
    ],
    faq: [
      ask('¿Cómo puedo ayudar?', 'Con tiempo, cosas o un aporte. Escriba y vemos qué hace falta hoy.'),
      ask('¿En qué se usan las donaciones?', 'Pregunte y le contamos en qué se usaron y qué falta.'),
      ask('¿Hace falta experiencia?', 'No. Hay tareas para todos y alguien que acompaña al principio.'),
      ask('¿Puedo ir con mis hijos?', 'Cuente las edades y le decimos qué actividad conviene.'),
      ask('Necesito ayuda, ¿a quién le escribo?', 'A este mismo contacto. Se lee con reserva.'),
      ask('¿Dan recibo?', 'Pregúntelo al donar y le explicamos.', 'payment'),
    ],
  },
  church: {
    category: { one: 'iglesia', gender: 'f' },
    hero: [
      block('Hay un lugar para usted', 'Una iglesia {in-city} para orar, cantar y compartir la vida.'),
      block('Venga como está', 'Nuestra iglesia recibe a quien cree, a quien duda y a quien busca.'),
    ],
    act: { visit: 'Planear la visita', donate: 'Quiero ofrendar' },
    services: [
      point('church', 'Celebraciones', 'Para reunirse, escuchar y dar gracias.'),
      point('baby', 'Niños', 'Un espacio pensado para ellos.'),
      point('users', 'Jóvenes', 'Amistad, preguntas y servicio.'),
      point('book-open-text', 'Estudio', 'Leer juntos y con calma.'),
      point('hand-heart', 'Servicio', 'Acompañar a quien lo está pasando mal.'),
      point('heart', 'Bodas y bautizos', 'Hable con nosotros para preparar el día.'),
    ],
    faq: [
      ask('Es mi primera vez. ¿Qué hago?', 'Llegue unos minutos antes; alguien le recibirá y le mostrará el lugar.'),
      ask('¿Cómo hay que vestirse?', 'Como se sienta cómodo.'),
      ask('¿Hay algo para los niños?', 'Pregunte al llegar o por mensaje, y le contamos.'),
      ask('¿Puedo hablar con alguien?', 'Sí. Escriba y acordamos una hora, con reserva.'),
      ask('¿Tengo que dar dinero?', 'No. La ofrenda es libre.'),
      ask('¿A qué hora son las reuniones?', 'Confírmelo por mensaje, sobre todo en fiestas.', 'hours'),
    ],
  },
  'animal-rescue': {
    category: { one: 'refugio de animales', gender: 'm' },
    hero: [
      block('Alguien le está esperando', 'Un refugio de animales {in-city} que cuida, cura y busca casa.'),
      block('Adoptar es abrir la puerta', 'En nuestro refugio de animales hay colas que se mueven y gatos que hacen como que no.'),
    ],
    act: { visit: 'Quiero adoptar', contact: 'Quiero adoptar' },
    services: [
      point('house-heart', 'Adopción', 'Conversamos para que los dos estén bien.'),
      point('paw-print', 'Casa temporal', 'Un rincón por unas semanas salva a uno más.'),
      point('hand-helping', 'Voluntariado', 'Paseos, limpieza y caricias.'),
      point('bone', 'Donar alimento', 'Pregunte cuál hace falta.'),
      point('syringe', 'Cuidados', 'Salud y recuperación antes de la adopción.'),
      point('megaphone', 'Difusión', 'Compartir una foto también ayuda.'),
    ],
    faq: [
      ask('¿Cómo se adopta?', 'Con una conversación, una visita y un acuerdo de cuidado.'),
      ask('¿Cuánto cuesta adoptar?', 'Escriba y le contamos cómo se cubren los gastos.', 'price'),
      ask('¿Puedo ir a conocerlos?', 'Sí, pida una hora para que alguien le acompañe.'),
      ask('Encontré un animal, ¿qué hago?', 'Póngalo a salvo, mande foto y lugar, y le orientamos.'),
      ask('¿Y si no me adapto?', 'Escríbanos antes de decidir nada: casi siempre hay solución.'),
      ask('¿Puedo ayudar sin adoptar?', 'Claro: tiempo, alimento, transporte o difusión.'),
    ],
  },
};
