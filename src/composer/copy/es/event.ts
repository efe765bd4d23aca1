import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const event: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que habrá', 'Un resumen para ir haciéndose la idea.'),
    block('Para disfrutar'),
    block('Qué esperar del día', 'De la llegada a la despedida.'),
  ],
  story: [
    story(
      'Una fecha para encontrarse',
      'Hay cosas que solo pasan cuando la gente se junta en el mismo lugar. Por eso se eligió un día, se abrió la puerta y se pensó en cada detalle.\n\nFalta quien viene.',
    ),
    story(
      'Por qué vale la pena venir',
      'Se viene a escuchar, a conocer y a quedarse un rato más de lo previsto. Habrá tiempo para todo eso.\n\nLo demás se va contando en esta página.',
    ),
    story(
      'Hecho entre muchos',
      'Detrás de un día así hay listas, llamadas y gente que carga sillas. Se hace porque gusta ver el lugar lleno.\n\nTraiga a alguien: se disfruta más.',
    ),
  ],
  promise: [
    points(
      'Para que venga tranquilo',
      point('clock', 'Se empieza a la hora', 'Y se avisa si algo cambia.'),
      point('info', 'Información clara', 'Qué incluye, cómo llegar y a quién preguntar.'),
      point('heart-handshake', 'Todos bienvenidos', 'Si necesita algo especial, díganos antes.'),
    ),
    points(
      'Lo que cuidamos',
      point('users', 'El trato', 'Siempre habrá alguien que sepa responder.'),
      point('accessibility', 'El acceso', 'Cuente qué necesita y lo preparamos.'),
      point('message-circle', 'Las preguntas', 'Se contestan antes, durante y después.'),
    ),
    points(
      'Nuestros acuerdos',
      point('bell', 'Avisos a tiempo', 'Los cambios se anuncian en esta página.'),
      point('ticket-check', 'Entradas sin enredos', 'Sabe qué compra y qué incluye.'),
      point('leaf', 'Dejar limpio', 'El lugar queda como lo encontramos.'),
    ),
  ],
  steps: [
    points(
      'Cómo venir',
      point('calendar-check', 'Aparte la fecha', 'Y avise a quien quiera traer.'),
      point('ticket-check', 'Confirme su lugar', 'Por los contactos de esta página.'),
      point('map-pin', 'Llegue con tiempo', 'Para entrar sin prisa.'),
    ),
    points(
      'De la invitación al día',
      point('mail', 'Confirme', 'Con su nombre y cuántos vienen.'),
      point('route', 'Planee el camino', 'La dirección abre el mapa.'),
      point('party-popper', 'Disfrute', 'De lo demás nos ocupamos nosotros.'),
    ),
    points(
      'Tres cosas y listo',
      point('search', 'Mire el programa', 'Y marque lo que no se quiere perder.'),
      point('users', 'Invite', 'Con compañía es mejor.'),
      point('smile', 'Venga', 'Le estaremos esperando.'),
    ),
  ],
  pricing: [block('Entradas', 'Elija la suya y confirme.'), block('Precios', 'Lo que incluye cada una.'), block('Cómo entrar')],
  team: [block('Quién estará'), block('Invitados', 'Las personas que darán de qué hablar.'), block('Gente para escuchar')],
  agenda: [block('Programa', 'Si algo cambia, se avisa aquí.'), block('El día, hora por hora'), block('Cuándo es cada cosa')],
  faq: [
    block('Antes de venir', 'Lo que casi todos preguntan.'),
    block('Dudas sobre el día'),
    block('Preguntas rápidas', '¿Falta la suya? Escríbanos.'),
  ],
  map: [block('Dónde será', 'Abra el mapa y calcule el tiempo.'), block('El lugar'), block('Cómo llegar ese día', 'Si se pierde, llame.')],
  contact: [
    block('Confirme su asistencia', 'Con su nombre y cuántos vienen.'),
    block('¿Tiene una pregunta?', 'Escríbala y le respondemos antes del día.'),
    block('Hable con la organización', 'Accesos, grupos, necesidades especiales: cuéntenos.'),
  ],
  cta: [
    block('¿Nos vemos ahí?', 'Confirme y aparte la fecha.'),
    block('Falta usted', 'Avise cuántos vienen.'),
    block('Guarde el día', 'Y traiga a quien quiera.'),
  ],
  footer: ['¡Nos vemos pronto!', 'Venga, y traiga gente.', 'Encontrarse hace bien.'],
};

export const eventTrades: Record<string, TradeCopy> = {
  event: {
    category: { one: 'evento', gender: 'm' },
    hero: [
      block('Aparte la fecha', '{a-category} {in-city} para encontrarse, escuchar y quedarse un rato más.'),
      block('Algo bueno va a pasar', '{a-category} para venir con amigos, con familia o con curiosidad.'),
    ],
    services: [
      point('mic', 'Programa', 'Momentos pensados para no mirar el reloj.'),
      point('users', 'Encuentros', 'Tiempo para conocer gente.'),
      point('utensils', 'Comida y bebida', 'Pregunte por lo que habrá ese día.'),
      point('music', 'Música', 'Para acompañar y para despedirse.'),
      point('map-pin', 'El lugar', 'Fácil de encontrar, con espacio para todos.'),
      point('accessibility', 'Acceso', 'Cuente qué necesita y lo preparamos.'),
    ],
    faq: [
      ask('¿Cómo confirmo?', 'Por los contactos de esta página, con su nombre y cuántos vienen.'),
      ask('¿Puedo llevar niños?', 'Pregunte antes: depende del momento del programa.'),
      ask('¿Hay dónde estacionar?', 'Escriba y le decimos la mejor opción cerca del lugar.'),
      ask('¿Qué pasa si llueve?', 'Si hay cambios, se anuncian aquí.'),
      ask('¿El lugar es accesible?', 'Cuente qué necesita y lo confirmamos antes del día.'),
      ask('¿Cuánto cuesta?', 'Escriba y le damos la información al día.', 'price'),
    ],
  },
  wedding: {
    category: { one: 'boda', gender: 'f' },
    hero: [
      block('Nos casamos', 'Una boda {in-city}, y queremos que esté con nosotros.'),
      block('Nuestro día, con ustedes', 'Una boda para abrazar, comer bien y bailar hasta que duelan los pies.'),
    ],
    act: { visit: 'Confirmar asistencia', contact: 'Confirmar asistencia', tickets: 'Confirmar asistencia' },
    hello: 'Hola, recibí la invitación y quiero confirmar.',
    services: [
      point('heart', 'Ceremonia', 'El momento de decir que sí.'),
      point('utensils', 'Banquete', 'La mesa larga y los brindis.'),
      point('music', 'Fiesta', 'Zapatos cómodos, por favor.'),
      point('map-pin', 'Cómo llegar', 'La dirección abre el camino en el mapa.'),
      point('hotel', 'Dónde dormir', 'Pregunte si viene de fuera y le damos ideas.'),
      point('gift', 'Regalos', 'Su compañía es lo primero.'),
    ],
    faq: [
      ask('¿Cómo confirmo?', 'Con un mensaje que diga su nombre y quiénes vienen.'),
      ask('¿Puedo llevar acompañante?', 'Mire su invitación; si tiene dudas, pregúntenos.'),
      ask('¿Hay código de vestimenta?', 'Venga elegante y cómodo. Si hay algo más, lo diremos aquí.'),
      ask('Soy alérgico o no como carne', 'Díganoslo al confirmar y habrá un plato para usted.'),
      ask('¿Pueden ir los niños?', 'Escríbanos y lo vemos juntos.'),
      ask('¿Hasta cuándo puedo confirmar?', 'Cuanto antes, mejor: ayuda a preparar las mesas.'),
    ],
    sections: {
      cta: [
        block('¿Viene?', 'Confirme y guarde el día.'),
        block('Nos hace falta', 'Díganos cuántos son.'),
        block('Un sí más', 'El nuestro ya lo tenemos.'),
      ],
    },
  },
  'event-venue': {
    category: { one: 'salón de eventos', gender: 'm' },
    hero: [
      block('El lugar para su fiesta', 'Un salón de eventos {in-city} que se visita con calma antes de apartar la fecha.'),
      block('Las puertas abiertas, la mesa lista', 'En nuestro salón de eventos caben la ceremonia, la cena y el baile.'),
    ],
    act: { visit: 'Agendar una visita', quote: 'Consultar fecha' },
    services: [
      point('heart', 'Bodas', 'Ceremonia y fiesta sin cambiar de lugar.'),
      point('cake', 'Quince años y cumpleaños', 'Con espacio para el vals y para las mesas.'),
      point('briefcase', 'Empresas', 'Reuniones, cenas y presentaciones.'),
      point('layout-grid', 'Montaje', 'Mesas y sillas según cuántos sean.'),
      point('utensils', 'Comida', 'Pregunte por las opciones para el banquete.'),
      point('music', 'Música y luces', 'Se acuerda qué hay y qué puede traer.'),
    ],
    faq: [
      ask('¿Está libre mi fecha?', 'Escriba el día y cuántos son, y lo confirmamos.'),
      ask('¿Cuántas personas caben?', 'Depende del montaje. Díganos el tipo de fiesta y lo calculamos.', 'capacity'),
      ask('¿Puedo visitar el lugar?', 'Sí, pida una hora y venga con quien decide.'),
      ask('¿Qué incluye el precio?', 'Va todo por escrito en la propuesta.', 'price'),
      ask('¿Puedo llevar mi propio banquete?', 'Pregunte por las condiciones para su fecha.'),
      ask('¿Cómo se aparta?', 'Se acuerda al confirmar, con contrato.', 'payment'),
    ],
    sections: {
      story: [
        story(
          'Un lugar para celebrar',
          'Las fiestas duran unas horas y se recuerdan muchos años. El lugar tiene que ayudar: buena entrada, espacio para bailar y un rincón para conversar.\n\nVenga a verlo y camínelo con calma.',
        ),
        story(
          'Cada fiesta es distinta',
          'Hay quien quiere mesas largas y quien quiere pista grande. Se mueve lo que haga falta y se acuerda antes, con el plano delante.\n\nEl día de la fiesta, usted solo llega.',
        ),
      ],
      cta: [
        block('¿Está libre su fecha?', 'Pregunte y se lo confirmamos.'),
        block('Venga a conocerlo', 'Traiga la lista de invitados y sus ideas.'),
      ],
      contact: [
        block('Consulte su fecha', 'Diga el día, el tipo de fiesta y cuántos son.'),
        block('Agende una visita', 'Le mostramos el salón y respondemos a todo.'),
      ],
      agenda: [block('Fechas', 'Pregunte por la suya.')],
      footer: ['Un buen lugar para un buen día.', 'La fiesta es suya, la casa también.'],
    },
  },
};
