/** Sentences that address the reader, in their tú and vos forms. */
export const more: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Cualquier monto entra en el trabajo de la semana. Use la clave desde la aplicación de su banco.': [
    'Cualquier monto entra en el trabajo de la semana. Usa la clave desde la aplicación de tu banco.',
    'Cualquier monto entra en el trabajo de la semana. Usá la clave desde la aplicación de tu banco.',
  ],
  'Done hoy': ['Dona hoy', 'Doná hoy'],
  'Su donación cuenta': ['Tu donación cuenta', 'Tu donación cuenta'],
  'Elija el monto que le quede cómodo: todo se usa.': [
    'Elige el monto que te quede cómodo: todo se usa.',
    'Elegí el monto que te quede cómodo: todo se usa.',
  ],
  'Vea quiénes participan.': ['Mira quiénes participan.', 'Mirá quiénes participan.'],
  'Guarde el día y llegue con tiempo.': ['Guarda el día y llega con tiempo.', 'Guardá el día y llegá con tiempo.'],
  'Anótelo en su agenda': ['Anótalo en tu agenda', 'Anotalo en tu agenda'],
  'Con un toque, la fecha pasa a su calendario.': [
    'Con un toque, la fecha pasa a tu calendario.',
    'Con un toque, la fecha pasa a tu calendario.',
  ],
  'Reserve su cita': ['Reserva tu cita', 'Reservá tu cita'],
  'Elija el servicio y mande el mensaje. Confirmamos por WhatsApp.': [
    'Elige el servicio y manda el mensaje. Confirmamos por WhatsApp.',
    'Elegí el servicio y mandá el mensaje. Confirmamos por WhatsApp.',
  ],
  'Elija y reserve': ['Elige y reserva', 'Elegí y reservá'],
  'Toque lo que quiere hacerse: el mensaje ya va escrito.': [
    'Toca lo que quieres hacerte: el mensaje ya va escrito.',
    'Tocá lo que querés hacerte: el mensaje ya va escrito.',
  ],
  'Una hora para usted': ['Una hora para ti', 'Una hora para vos'],
  'Diga el servicio y el mejor día; respondemos con lo que hay libre.': [
    'Dinos el servicio y el mejor día; respondemos con lo que hay libre.',
    'Decinos el servicio y el mejor día; respondemos con lo que hay libre.',
  ],
  'Reciba noticias por correo': ['Recibe noticias por correo', 'Recibí noticias por correo'],
  'Un mensaje cuando haya algo que contar. Puede darse de baja cuando quiera.': [
    'Un mensaje cuando haya algo que contar. Puedes darte de baja cuando quieras.',
    'Un mensaje cuando haya algo que contar. Podés darte de baja cuando quieras.',
  ],
  'Novedades en su correo': ['Novedades en tu correo', 'Novedades en tu correo'],
  'Solo lo que vale la pena, sin llenarle la semana.': [
    'Solo lo que vale la pena, sin llenarte la semana.',
    'Solo lo que vale la pena, sin llenarte la semana.',
  ],
  'Deje su correo y le avisamos cuando salga algo nuevo.': [
    'Deja tu correo y te avisamos cuando salga algo nuevo.',
    'Dejá tu correo y te avisamos cuando salga algo nuevo.',
  ],
  'Listo, su correo está en la lista.': ['Listo, tu correo está en la lista.', 'Listo, tu correo está en la lista.'],
  'Compare antes de decidir': ['Compara antes de decidir', 'Compará antes de decidir'],
  'Cuál es su caso': ['Cuál es tu caso', 'Cuál es tu caso'],
  'Hágase voluntario': ['Hazte voluntario', 'Hacete voluntario'],
  'No hace falta experiencia. Cuente qué sabe hacer, qué días tiene libres y cómo le gustaría ayudar.\n\nLa primera visita es para conocer el trabajo y a las personas, sin compromiso.':
    [
      'No hace falta experiencia. Cuenta qué sabes hacer, qué días tienes libres y cómo te gustaría ayudar.\n\nLa primera visita es para conocer el trabajo y a las personas, sin compromiso.',
      'No hace falta experiencia. Contá qué sabés hacer, qué días tenés libres y cómo te gustaría ayudar.\n\nLa primera visita es para conocer el trabajo y a las personas, sin compromiso.',
    ],
  'Venga a ayudar': ['Ven a ayudar', 'Vení a ayudar'],
  'Escriba y diga cuándo puede y qué le gusta hacer. Alguien del grupo le responde y acuerda la primera vez.\n\nNadie empieza solo.': [
    'Escribe y di cuándo puedes y qué te gusta hacer. Alguien del grupo te responde y acuerda la primera vez.\n\nNadie empieza solo.',
    'Escribí y decí cuándo podés y qué te gusta hacer. Alguien del grupo te responde y acuerda la primera vez.\n\nNadie empieza solo.',
  ],
  'Done su tiempo': ['Dona tu tiempo', 'Doná tu tiempo'],
  'Puede ser cada semana o de vez en cuando: lo importante es avisar y venir.\n\nMande un mensaje con su nombre, su barrio y las horas en que suele estar libre.':
    [
      'Puede ser cada semana o de vez en cuando: lo importante es avisar y venir.\n\nManda un mensaje con tu nombre, tu barrio y las horas en que sueles estar libre.',
      'Puede ser cada semana o de vez en cuando: lo importante es avisar y venir.\n\nMandá un mensaje con tu nombre, tu barrio y las horas en que solés estar libre.',
    ],
  'Explicamos con calma de qué se trata y qué puede esperar.': [
    'Explicamos con calma de qué se trata y qué puedes esperar.',
    'Explicamos con calma de qué se trata y qué podés esperar.',
  ],
  'Usted cuenta la situación y pregunta antes de decidir.': [
    'Tú cuentas la situación y preguntas antes de decidir.',
    'Vos contás la situación y preguntás antes de decidir.',
  ],
  'Le decimos con anticipación qué documentos o estudios ayudan.': [
    'Te decimos con anticipación qué documentos o estudios ayudan.',
    'Te decimos con anticipación qué documentos o estudios ayudan.',
  ],
  'Se va sabiendo qué pasa después y cuándo.': ['Te vas sabiendo qué pasa después y cuándo.', 'Te vas sabiendo qué pasa después y cuándo.'],
  'Cada caso pide su camino, y el suyo empieza por escucharlo.': [
    'Cada caso pide su camino, y el tuyo empieza por escucharte.',
    'Cada caso pide su camino, y el tuyo empieza por escucharte.',
  ],
  'Nada empieza sin su acuerdo.': ['Nada empieza sin tu acuerdo.', 'Nada empieza sin tu acuerdo.'],
  'Cuanto antes escriba, más opciones hay.': ['Cuanto antes escribas, más opciones hay.', 'Cuanto antes escribas, más opciones hay.'],
  'Quién lo atiende': ['Quién te atiende', 'Quién te atiende'],
  'Usted sabe el nombre de quien sigue su asunto.': [
    'Tú sabes el nombre de quien sigue tu asunto.',
    'Vos sabés el nombre de quien sigue tu asunto.',
  ],
  'Lo que cuente queda entre nosotros.': ['Lo que cuentes queda entre nosotros.', 'Lo que cuentes queda entre nosotros.'],
  'Pregunte lo que quiera, también lo que parece obvio.': [
    'Pregunta lo que quieras, también lo que parece obvio.',
    'Preguntá lo que quieras, también lo que parece obvio.',
  ],
  'Lo acordado queda anotado para que lo consulte.': [
    'Lo acordado queda anotado para que lo consultes.',
    'Lo acordado queda anotado para que lo consultes.',
  ],
  'Vemos su caso antes de recomendar cualquier cosa.': [
    'Vemos tu caso antes de recomendar cualquier cosa.',
    'Vemos tu caso antes de recomendar cualquier cosa.',
  ],
  'Sigue teniendo a quién preguntar.': ['Sigues teniendo a quién preguntar.', 'Seguís teniendo a quién preguntar.'],
  'De su lado': ['De tu lado', 'De tu lado'],
  'Vea también': ['Mira también', 'Mirá también'],
  'También le puede gustar': ['También te puede gustar', 'También te puede gustar'],
  'Hola, vi su página y quiero comprar: ': ['Hola, vi tu página y quiero comprar: ', 'Hola, vi tu página y quiero comprar: '],
  'Qué pasa con los datos que usted deja aquí: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo pedir que se borren.':
    [
      'Qué pasa con los datos que tú dejas aquí: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo pedir que se borren.',
      'Qué pasa con los datos que vos dejás acá: qué recibimos, para qué los usamos, cuánto tiempo los guardamos y cómo pedir que se borren.',
    ],
};
