import { block, type MoreCopy, point } from '../shape.ts';

export const more: MoreCopy = {
  donate: [
    block('Cómo donar', 'Cualquier monto entra en el trabajo de la semana. Use la clave desde la aplicación de su banco.'),
    block('Done hoy', 'Toma un minuto y sostiene lo que ya está en marcha.'),
    block('Su donación cuenta', 'Elija el monto que le quede cómodo: todo se usa.'),
  ],
  lineup: [
    block('Quiénes vienen', 'Los nombres confirmados hasta ahora.'),
    block('En el escenario', 'Vea quiénes participan.'),
    block('El cartel'),
  ],
  eventInfo: [
    block('Fecha, hora y lugar', 'Guarde el día y llegue con tiempo.'),
    block('Anótelo en su agenda', 'Lo necesario para llegar a la hora y al lugar correctos.'),
    block('Cuándo y dónde', 'Con un toque, la fecha pasa a su calendario.'),
  ],
  booking: [
    block('Reserve su cita', 'Elija el servicio y mande el mensaje. Confirmamos por WhatsApp.'),
    block('Elija y reserve', 'Toque lo que quiere hacerse: el mensaje ya va escrito.'),
    block('Una hora para usted', 'Diga el servicio y el mejor día; respondemos con lo que hay libre.'),
  ],
  newsletter: [
    block('Reciba noticias por correo', 'Un mensaje cuando haya algo que contar. Puede darse de baja cuando quiera.'),
    block('Novedades en su correo', 'Solo lo que vale la pena, sin llenarle la semana.'),
    block('Sigamos en contacto', 'Deje su correo y le avisamos cuando salga algo nuevo.'),
  ],
  subscribe: {
    consent: 'Acepto recibir noticias por correo y sé que puedo darme de baja cuando quiera.',
    done: 'Listo, su correo está en la lista.',
  },
  stats: [block('En números'), block('Lo que ya se puede contar'), block('Algunas cifras')],
  caseStudy: [
    block('Trabajos', 'Una selección de lo que ha salido de aquí.'),
    block('Proyectos', 'Cada uno con su encargo y su historia.'),
    block('Trabajo reciente', 'Algunas piezas de las que nos gusta hablar.'),
  ],
  comparison: [block('Lado a lado'), block('Compare antes de decidir'), block('Cuál es su caso')],
  volunteer: [
    {
      title: 'Hágase voluntario',
      lead: 'El tiempo también es una donación.',
      body: 'No hace falta experiencia. Cuente qué sabe hacer, qué días tiene libres y cómo le gustaría ayudar.\n\nLa primera visita es para conocer el trabajo y a las personas, sin compromiso.',
    },
    {
      title: 'Venga a ayudar',
      lead: 'Hay tareas para quien tiene una hora y para quien tiene un día.',
      body: 'Escriba y diga cuándo puede y qué le gusta hacer. Alguien del grupo le responde y acuerda la primera vez.\n\nNadie empieza solo.',
    },
    {
      title: 'Done su tiempo',
      lead: 'El trabajo avanza cuando hay más manos.',
      body: 'Puede ser cada semana o de vez en cuando: lo importante es avisar y venir.\n\nMande un mensaje con su nombre, su barrio y las horas en que suele estar libre.',
    },
  ],
  area: [
    {
      lead: 'Explicamos con calma de qué se trata y qué puede esperar.',
      points: [
        point('message-circle', 'Primero, conversar', 'Usted cuenta la situación y pregunta antes de decidir.'),
        point('file-text', 'Qué traer', 'Le decimos con anticipación qué documentos o estudios ayudan.'),
        point('calendar', 'Lo que sigue', 'Se va sabiendo qué pasa después y cuándo.'),
      ],
    },
    {
      lead: 'Cada caso pide su camino, y el suyo empieza por escucharlo.',
      points: [
        point('search', 'Entender el caso', 'Preguntamos lo necesario para no dejar nada fuera.'),
        point('list', 'Mostrar las opciones', 'Con ventajas y límites de cada una, en palabras sencillas.'),
        point('check', 'Decidir en conjunto', 'Nada empieza sin su acuerdo.'),
      ],
    },
    {
      lead: 'Cómo funciona y cuándo conviene buscar ayuda.',
      points: [
        point('clock', 'Cuándo preguntar', 'Cuanto antes escriba, más opciones hay.'),
        point('user', 'Quién lo atiende', 'Usted sabe el nombre de quien sigue su asunto.'),
        point('phone', 'Cómo hablar', 'Por teléfono o mensaje, en el horario de atención.'),
      ],
    },
    {
      lead: 'Un asunto atendido con cuidado de principio a fin.',
      points: [
        point('map', 'Desde el inicio', 'Revisamos lo que ya se hizo y lo que falta.'),
        point('compass', 'El camino', 'Proponemos el orden de los pasos y explicamos por qué.'),
        point('shield', 'Con reserva', 'Lo que cuente queda entre nosotros.'),
      ],
    },
    {
      lead: 'Respuestas directas para quien necesita resolver.',
      points: [
        point('lightbulb', 'Dudas comunes', 'Pregunte lo que quiera, también lo que parece obvio.'),
        point('calendar', 'Plazos', 'Decimos qué depende de nosotros y qué depende de otros.'),
        point('file-text', 'Por escrito', 'Lo acordado queda anotado para que lo consulte.'),
      ],
    },
    {
      lead: 'Lo que hacemos aquí, sin palabras difíciles.',
      points: [
        point('eye', 'Una primera revisión', 'Vemos su caso antes de recomendar cualquier cosa.'),
        point('settings', 'En la práctica', 'Contamos cómo es cada paso y cuánto suele tardar.'),
        point('message-circle', 'Después', 'Sigue teniendo a quién preguntar.'),
      ],
    },
  ],
  areaSteps: [
    block('Cómo funciona'),
    block('Qué esperar'),
    block('De su lado'),
    block('Antes de empezar'),
    block('Paso a paso'),
    block('En la práctica'),
  ],
  seeAlso: [block('Vea también'), block('Más de la tienda'), block('También le puede gustar')],
  helloProduct: 'Hola, vi su página y quiero comprar: ',
  legalSeo: [
    'Cómo trata {name} los datos que se dejan en esta página: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo borrarlos.',
    'Qué pasa con los datos que usted deja aquí: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo pedir que se borren.',
  ],
};
