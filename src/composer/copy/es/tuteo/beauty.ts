/** Sentences that address the reader, in their tú and vos forms. */
export const beauty: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Cuente lo que tiene en mente y le decimos qué le queda bien.': [
    'Cuenta lo que tienes en mente y te decimos qué te queda bien.',
    'Contá lo que tenés en mente y te decimos qué te queda bien.',
  ],
  'Elija su momento': ['Elige tu momento', 'Elegí tu momento'],
  'Si duda entre dos, pida una opinión antes de reservar.': [
    'Si dudas entre dos, pide una opinión antes de reservar.',
    'Si dudás entre dos, pedí una opinión antes de reservar.',
  ],
  'Un rato para usted': ['Un rato para ti', 'Un rato para vos'],
  'Una hora bien usada cambia el resto de la semana. Aquí empieza con el lugar limpio, las herramientas listas y alguien atento a lo que quiere.\n\nVenga como esté.':
    [
      'Una hora bien usada cambia el resto de la semana. Aquí empieza con el lugar limpio, las herramientas listas y alguien atento a lo que quieres.\n\nVen como estés.',
      'Una hora bien usada cambia el resto de la semana. Acá empieza con el lugar limpio, las herramientas listas y alguien atento a lo que querés.\n\nVení como estés.',
    ],
  'Material higienizado o desechable, a su vista.': [
    'Material higienizado o desechable, a tu vista.',
    'Material higienizado o desechable, a tu vista.',
  ],
  'Su hora es suya': ['Tu hora es tuya', 'Tu hora es tuya'],
  'Sabe qué se va a hacer y cuánto cuesta antes de empezar.': [
    'Sabes qué se va a hacer y cuánto cuesta antes de empezar.',
    'Sabés qué se va a hacer y cuánto cuesta antes de empezar.',
  ],
  'Escuchar lo que quiere': ['Escuchar lo que quieres', 'Escuchar lo que querés'],
  'Si no le va a quedar, lo decimos y proponemos otra cosa.': [
    'Si no te va a quedar, lo decimos y proponemos otra cosa.',
    'Si no te va a quedar, lo decimos y proponemos otra cosa.',
  ],
  'Se va sabiendo cómo mantenerlo.': ['Te vas sabiendo cómo mantenerlo.', 'Te vas sabiendo cómo mantenerlo.'],
  'Puede contar con esto': ['Puedes contar con esto', 'Podés contar con esto'],
  'Cuidado con su piel': ['Cuidado con tu piel', 'Cuidado con tu piel'],
  'Cuente alergias y sensibilidades, y nos adaptamos.': [
    'Avisa de alergias y sensibilidades, y nos adaptamos.',
    'Avisá de alergias y sensibilidades, y nos adaptamos.',
  ],
  'Charla si quiere, silencio si lo prefiere.': [
    'Charla si quieres, silencio si lo prefieres.',
    'Charla si querés, silencio si lo preferís.',
  ],
  'Elija la hora': ['Elige la hora', 'Elegí la hora'],
  'Diga el servicio y el día que prefiere.': ['Dinos el servicio y el día que prefieres.', 'Decinos el servicio y el día que preferís.'],
  'Reciba la confirmación': ['Recibe la confirmación', 'Recibí la confirmación'],
  'Venga sin prisa': ['Ven sin prisa', 'Vení sin prisa'],
  'Llegue unos minutos antes y cuente qué quiere.': [
    'Llega unos minutos antes y cuenta qué quieres.',
    'Llegá unos minutos antes y contá qué querés.',
  ],
  'Salga a su gusto': ['Sal a tu gusto', 'Salí a tu gusto'],
  'Su cita en tres pasos': ['Tu cita en tres pasos', 'Tu cita en tres pasos'],
  'Mande un mensaje': ['Manda un mensaje', 'Mandá un mensaje'],
  'Acuerde los detalles': ['Acuerda los detalles', 'Acordá los detalles'],
  'Siéntese y relájese': ['Siéntate y relájate', 'Sentate y relajate'],
  'Traiga un ejemplo': ['Trae un ejemplo', 'Traé un ejemplo'],
  'También sirve una foto suya de un buen día.': [
    'También sirve una foto tuya de un buen día.',
    'También sirve una foto tuya de un buen día.',
  ],
  'Vea qué le queda': ['Mira qué te queda', 'Mirá qué te queda'],
  'El largo, la técnica o la zona pueden cambiar el precio: pregunte al reservar.': [
    'El largo, la técnica o la zona pueden cambiar el precio: pregunta al reservar.',
    'El largo, la técnica o la zona pueden cambiar el precio: preguntá al reservar.',
  ],
  'Quién le va a atender': ['Quién te va a atender', 'Quién te va a atender'],
  'Pida por nombre, si tiene preferencia.': ['Pide por nombre, si tienes preferencia.', 'Pedí por nombre, si tenés preferencia.'],
  'Si la suya no está, mande un mensaje.': ['Si la tuya no está, manda un mensaje.', 'Si la tuya no está, mandá un mensaje.'],
  'Reserve su hora': ['Reserva tu hora', 'Reservá tu hora'],
  'Diga el servicio y el mejor día; la confirmación llega por mensaje.': [
    'Dinos el servicio y el mejor día; la confirmación llega por mensaje.',
    'Decinos el servicio y el mejor día; la confirmación llega por mensaje.',
  ],
  'Deje su contacto y la hora que prefiere.': ['Deja tu contacto y la hora que prefieres.', 'Dejá tu contacto y la hora que preferís.'],
  'Pida su cita': ['Pide tu cita', 'Pedí tu cita'],
  'Le toca a usted': ['Te toca a ti', 'Te toca a vos'],
  'Elija el día y venga.': ['Elige el día y ven.', 'Elegí el día y vení.'],
  'Mande un mensaje y vea las horas libres.': ['Manda un mensaje y mira las horas libres.', 'Mandá un mensaje y mirá las horas libres.'],
  'Regálese un rato': ['Regálate un rato', 'Regalate un rato'],
  'Venga como esté, salga a su gusto.': ['Ven como estés, sal a tu gusto.', 'Vení como estés, salí a tu gusto.'],
  'Un rato suyo, sin prisa.': ['Un rato tuyo, sin prisa.', 'Un rato tuyo, sin prisa.'],
  '{a-category} {in-city} con cita y con gente atenta a lo que usted quiere.': [
    '{a-category} {in-city} con cita y con gente atenta a lo que tú quieres.',
    '{a-category} {in-city} con cita y con gente atenta a lo que vos querés.',
  ],
  'A su manera, con calma': ['A tu manera, con calma', 'A tu manera, con calma'],
  'Un diseño que respeta su cara.': ['Un diseño que respeta tu cara.', 'Un diseño que respeta tu cara.'],
  'Sí, y cuanto antes avise, mejor, para ofrecer la hora a otra persona.': [
    'Sí, y cuanto antes avises, mejor, para ofrecer la hora a otra persona.',
    'Sí, y cuanto antes avises, mejor, para ofrecer la hora a otra persona.',
  ],
  'Cuente qué quiere hacerse y reciba el precio antes de reservar.': [
    'Cuenta qué quieres hacerte y recibe el precio antes de reservar.',
    'Contá qué querés hacerte y recibí el precio antes de reservar.',
  ],
  'Diga la fecha y cuántas personas son, y lo planeamos juntos.': [
    'Dinos la fecha y cuántas personas son, y lo planeamos juntos.',
    'Decinos la fecha y cuántas personas son, y lo planeamos juntos.',
  ],
  'Pregunte al reservar y le decimos qué formas de pago hay.': [
    'Pregunta al reservar y te decimos qué formas de pago hay.',
    'Preguntá al reservar y te decimos qué formas de pago hay.',
  ],
  'Siéntese y cuente': ['Siéntate y cuenta', 'Sentate y contá'],
  'En nuestra barbería el corte empieza con una pregunta: ¿cómo lo lleva todos los días?': [
    'En nuestra barbería el corte empieza con una pregunta: ¿cómo lo llevas todos los días?',
    'En nuestra barbería el corte empieza con una pregunta: ¿cómo lo llevás todos los días?',
  ],
  'Perfilada según su cara, con acabado a navaja.': [
    'Perfilada según tu cara, con acabado a navaja.',
    'Perfilada según tu cara, con acabado a navaja.',
  ],
  'Limpieza discreta, sin cambiarle la expresión.': [
    'Limpieza discreta, sin cambiarte la expresión.',
    'Limpieza discreta, sin cambiarte la expresión.',
  ],
  'Con cita el sillón queda guardado. Si viene sin ella, escriba antes para saber si hay lugar.': [
    'Con cita el sillón queda guardado. Si vienes sin ella, escribe antes para saber si hay lugar.',
    'Con cita el sillón queda guardado. Si venís sin ella, escribí antes para saber si hay lugar.',
  ],
  'Sí, ayuda mucho a acertar con lo que quiere y con lo que pide su pelo.': [
    'Sí, ayuda mucho a acertar con lo que quieres y con lo que pide tu pelo.',
    'Sí, ayuda mucho a acertar con lo que querés y con lo que pide tu pelo.',
  ],
  'Sí, con paciencia. Diga la edad al reservar.': [
    'Sí, con paciencia. Dinos la edad al reservar.',
    'Sí, con paciencia. Decinos la edad al reservar.',
  ],
  'Lavar, secar y peinar todos los días. Al terminar, pregunte qué producto le va.': [
    'Lavar, secar y peinar todos los días. Al terminar, pregunta qué producto te va.',
    'Lavar, secar y peinar todos los días. Al terminar, preguntá qué producto te va.',
  ],
  'Un buen barbero recuerda cómo le gusta. Aquí el sillón es cómodo, la cuchilla se cambia con cada cliente y la charla llega hasta donde usted quiera.\n\nSi la idea es cambiar, se habla antes. Si es mantener, mejor todavía.':
    [
      'Un buen barbero recuerda cómo te gusta. Aquí el sillón es cómodo, la cuchilla se cambia con cada cliente y la charla llega hasta donde tú quieras.\n\nSi la idea es cambiar, se habla antes. Si es mantener, mejor todavía.',
      'Un buen barbero recuerda cómo te gusta. Acá el sillón es cómodo, la cuchilla se cambia con cada cliente y la charla llega hasta donde vos quieras.\n\nSi la idea es cambiar, se habla antes. Si es mantener, mejor todavía.',
    ],
  'Tijera afilada, máquina ajustada y ojo en el detalle. El corte se piensa para su pelo y para los días en que nadie lo va a peinar por usted.\n\nSin apuro por llamar al siguiente y sin venderle lo que no pidió.':
    [
      'Tijera afilada, máquina ajustada y ojo en el detalle. El corte se piensa para tu pelo y para los días en que nadie lo va a peinar por ti.\n\nSin apuro por llamar al siguiente y sin venderte lo que no pediste.',
      'Tijera afilada, máquina ajustada y ojo en el detalle. El corte se piensa para tu pelo y para los días en que nadie lo va a peinar por vos.\n\nSin apuro por llamar al siguiente y sin venderte lo que no pediste.',
    ],
  'Hay días de reforma y días de mantenimiento. En los dos miramos la forma de la cara, la caída del pelo y su rutina.\n\nSale sabiendo cómo repetirlo en casa.':
    [
      'Hay días de reforma y días de mantenimiento. En los dos miramos la forma de la cara, la caída del pelo y tu rutina.\n\nSales sabiendo cómo repetirlo en casa.',
      'Hay días de reforma y días de mantenimiento. En los dos miramos la forma de la cara, la caída del pelo y tu rutina.\n\nSalís sabiendo cómo repetirlo en casa.',
    ],
  'Una peluquería {in-city} que piensa en el corte y también en su lunes por la mañana.': [
    'Una peluquería {in-city} que piensa en el corte y también en tu lunes por la mañana.',
    'Una peluquería {in-city} que piensa en el corte y también en tu lunes por la mañana.',
  ],
  'Pensado para su pelo y para su tiempo por la mañana.': [
    'Pensado para tu pelo y para tu tiempo por la mañana.',
    'Pensado para tu pelo y para tu tiempo por la mañana.',
  ],
  'Depende de la historia de su pelo. Una revisión dice qué es seguro y en cuántas visitas.': [
    'Depende de la historia de tu pelo. Una revisión dice qué es seguro y en cuántas visitas.',
    'Depende de la historia de tu pelo. Una revisión dice qué es seguro y en cuántas visitas.',
  ],
  'Para cortar, da igual. Para color, pregunte al reservar.': [
    'Para cortar, da igual. Para color, pregunta al reservar.',
    'Para cortar, da igual. Para color, preguntá al reservar.',
  ],
  'Cambia con el largo y la técnica. Mande una foto y reciba un precio aproximado.': [
    'Cambia con el largo y la técnica. Manda una foto y recibe un precio aproximado.',
    'Cambia con el largo y la técnica. Mandá una foto y recibí un precio aproximado.',
  ],
  'Diga la fecha y acordamos la prueba y la hora del día.': [
    'Dinos la fecha y acordamos la prueba y la hora del día.',
    'Decinos la fecha y acordamos la prueba y la hora del día.',
  ],
  'De menos de una hora a toda una tarde, según lo que se haga. Se lo decimos al reservar.': [
    'De menos de una hora a toda una tarde, según lo que se haga. Te lo decimos al reservar.',
    'De menos de una hora a toda una tarde, según lo que se haga. Te lo decimos al reservar.',
  ],
  'Cutícula, lima y esmalte, a su gusto.': ['Cutícula, lima y esmalte, a tu gusto.', 'Cutícula, lima y esmalte, a tu gusto.'],
  'Del trazo fino a la idea que usted traiga.': ['Del trazo fino a la idea que tú traigas.', 'Del trazo fino a la idea que vos traigas.'],
  'Pregunte y mire: mostramos cómo se prepara cada pieza.': [
    'Pregunta y mira: mostramos cómo se prepara cada pieza.',
    'Preguntá y mirá: mostramos cómo se prepara cada pieza.',
  ],
  'Mande la foto antes, para reservar el tiempo justo.': [
    'Manda la foto antes, para reservar el tiempo justo.',
    'Mandá la foto antes, para reservar el tiempo justo.',
  ],
  'Depende del servicio. Al agendar le decimos cuánto reservar.': [
    'Depende del servicio. Al agendar te decimos cuánto reservar.',
    'Depende del servicio. Al agendar te decimos cuánto reservar.',
  ],
  'Avise. Si se puede, lo adaptamos; si no, buscamos otra hora.': [
    'Avisa. Si se puede, lo adaptamos; si no, buscamos otra hora.',
    'Avisá. Si se puede, lo adaptamos; si no, buscamos otra hora.',
  ],
  'Dígalo al reservar, para sumar ese tiempo a la cita.': [
    'Dilo al reservar, para sumar ese tiempo a la cita.',
    'Decilo al reservar, para sumar ese tiempo a la cita.',
  ],
  'Su cara, pero descansada': ['Tu cara, pero descansada', 'Tu cara, pero descansada'],
  'En nuestro centro de estética todo empieza por entender su piel.': [
    'En nuestro centro de estética todo empieza por entender tu piel.',
    'En nuestro centro de estética todo empieza por entender tu piel.',
  ],
  'Le explicamos cada método para que elija.': ['Te explicamos cada método para que elijas.', 'Te explicamos cada método para que elijas.'],
  'Sí. Es la que dice qué le sirve a su piel y qué no.': [
    'Sí. Es la que dice qué le sirve a tu piel y qué no.',
    'Sí. Es la que dice qué le sirve a tu piel y qué no.',
  ],
  'La valoración da una idea, que puede cambiar según responda su cuerpo.': [
    'La valoración da una idea, que puede cambiar según responda tu cuerpo.',
    'La valoración da una idea, que puede cambiar según responda tu cuerpo.',
  ],
  'Algunos cuidados sí se pueden. Avise al reservar y consulte a su médico.': [
    'Algunos cuidados sí se pueden. Avisa al reservar y consulta a tu médico.',
    'Algunos cuidados sí se pueden. Avisá al reservar y consultá a tu médico.',
  ],
  'Cada persona lo siente distinto. Antes de empezar le decimos qué esperar.': [
    'Cada persona lo siente distinto. Antes de empezar te decimos qué esperar.',
    'Cada persona lo siente distinto. Antes de empezar te decimos qué esperar.',
  ],
  'Al confirmar la cita le enviamos las indicaciones, si hacen falta.': [
    'Al confirmar la cita te enviamos las indicaciones, si hacen falta.',
    'Al confirmar la cita te enviamos las indicaciones, si hacen falta.',
  ],
  'Estudio de tatuajes {in-city}: dibujo hecho para usted, material desechable y tiempo para decidir.': [
    'Estudio de tatuajes {in-city}: dibujo hecho para ti, material desechable y tiempo para decidir.',
    'Estudio de tatuajes {in-city}: dibujo hecho para vos, material desechable y tiempo para decidir.',
  ],
  'La idea es suya, el trazo es nuestro': ['La idea es tuya, el trazo es nuestro', 'La idea es tuya, el trazo es nuestro'],
  'Un estudio de tatuajes que dibuja con usted antes de encender la máquina.': [
    'Un estudio de tatuajes que dibuja contigo antes de encender la máquina.',
    'Un estudio de tatuajes que dibuja con vos antes de encender la máquina.',
  ],
  'Hecho a partir de su idea y del lugar del cuerpo.': [
    'Hecho a partir de tu idea y del lugar del cuerpo.',
    'Hecho a partir de tu idea y del lugar del cuerpo.',
  ],
  'Una paleta elegida para su tono de piel.': ['Una paleta elegida para tu tono de piel.', 'Una paleta elegida para tu tono de piel.'],
  'Mande la idea, el tamaño aproximado, el lugar del cuerpo y una imagen de ejemplo.': [
    'Manda la idea, el tamaño aproximado, el lugar del cuerpo y una imagen de ejemplo.',
    'Mandá la idea, el tamaño aproximado, el lugar del cuerpo y una imagen de ejemplo.',
  ],
  'Depende del lugar y de cada persona. Paramos cuando lo necesite.': [
    'Depende del lugar y de cada persona. Paramos cuando lo necesites.',
    'Depende del lugar y de cada persona. Paramos cuando lo necesites.',
  ],
  'Solo dentro de lo que permite la ley. Pregunte antes de reservar.': [
    'Solo dentro de lo que permite la ley. Pregunta antes de reservar.',
    'Solo dentro de lo que permite la ley. Preguntá antes de reservar.',
  ],
  'Las agujas y las protecciones se abren delante de usted.': [
    'Las agujas y las protecciones se abren delante de ti.',
    'Las agujas y las protecciones se abren delante de vos.',
  ],
  'Lavar, hidratar y evitar el sol y la piscina los primeros días. Se lleva las indicaciones por escrito.': [
    'Lavar, hidratar y evitar el sol y la piscina los primeros días. Te llevas las indicaciones por escrito.',
    'Lavar, hidratar y evitar el sol y la pileta los primeros días. Te llevás las indicaciones por escrito.',
  ],
  'Limpieza e hidratación para la piel que trae hoy.': [
    'Limpieza e hidratación para la piel que traes hoy.',
    'Limpieza e hidratación para la piel que traés hoy.',
  ],
  'Piel suave, con productos elegidos según su sensibilidad.': [
    'Piel suave, con productos elegidos según tu sensibilidad.',
    'Piel suave, con productos elegidos según tu sensibilidad.',
  ],
  'Pregunte por las horas para venir acompañado.': [
    'Pregunta por las horas para venir acompañado.',
    'Preguntá por las horas para venir acompañado.',
  ],
  'Se lo decimos al confirmar la cita, según lo que haya elegido.': [
    'Te lo decimos al confirmar la cita, según lo que hayas elegido.',
    'Te lo decimos al confirmar la cita, según lo que hayas elegido.',
  ],
  'Cuéntelo al reservar. Si hace falta, pediremos la opinión de su médico.': [
    'Cuéntalo al reservar. Si hace falta, pediremos la opinión de tu médico.',
    'Contalo al reservar. Si hace falta, pediremos la opinión de tu médico.',
  ],
  'Algunos servicios sí. Avise al reservar para elegir lo adecuado.': [
    'Algunos servicios sí. Avisa al reservar para elegir lo adecuado.',
    'Algunos servicios sí. Avisá al reservar para elegir lo adecuado.',
  ],
  'Escriba y le explicamos cómo hacerlo.': ['Escribe y te explicamos cómo hacerlo.', 'Escribí y te explicamos cómo hacerlo.'],
};
