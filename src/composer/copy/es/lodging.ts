import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const lodging: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que le espera', 'Para descansar y para salir a mirar.'),
    block('Durante su estancia', 'Pida lo que le falte: casi siempre se puede.'),
    block('La casa por dentro', 'Cosas sencillas, bien cuidadas.'),
  ],
  story: [
    story(
      'Llegar y soltar la maleta',
      'Después del viaje, lo que uno quiere es una cama buena, una ducha y alguien que le diga por dónde empezar. De eso se trata.\n\nLo demás es el lugar, que se descubre caminando.',
    ),
    story(
      'Como en casa de un amigo',
      'Aquí se saluda por el nombre y se recomienda lo que de verdad gusta. Si quiere charla, la hay; si prefiere silencio, también.\n\nLa llave es suya por unos días.',
    ),
    story(
      'El sitio hace la mitad',
      'Uno viaja para cambiar de aire. Nosotros cuidamos la casa para que pueda salir sin pensar en nada y volver con gusto.\n\nPregunte por los caminos, las comidas y las horas de menos gente.',
    ),
  ],
  promise: [
    points(
      'Lo que cuidamos',
      point('bed-double', 'La cama', 'Sábanas limpias y silencio para dormir.'),
      point('broom', 'La limpieza', 'Antes de que llegue y mientras se queda.'),
      point('message-circle', 'La respuesta', 'Alguien al otro lado, antes y durante el viaje.'),
    ),
    points(
      'Nuestro trato con usted',
      point('receipt', 'Precio completo', 'Lo que incluye y lo que no, dicho antes.'),
      point('calendar-check', 'Cambios explicados', 'Sabe las condiciones antes de reservar.'),
      point('map', 'Consejos de aquí', 'Dónde comer, qué ver y qué evitar.'),
    ),
    points(
      'Así se le recibe',
      point('key-round', 'Llegada fácil', 'Acordamos la hora y cómo entrar.'),
      point('heart-handshake', 'Con atención', 'Una alergia, una cuna, una fecha especial: avise.'),
      point('moon', 'Con calma', 'Aquí se viene a descansar.'),
    ),
  ],
  steps: [
    points(
      'Cómo reservar',
      point('calendar-days', 'Diga sus fechas', 'Y cuántas personas vienen.'),
      point('message-circle', 'Reciba la respuesta', 'Con lo que hay libre y el precio.'),
      point('check', 'Confirme', 'Con las condiciones claras.'),
      point('key-round', 'Llegue', 'Le esperamos a la hora acordada.'),
    ),
    points(
      'Del mensaje a la almohada',
      point('send', 'Escriba', 'Fechas, personas y alguna preferencia.'),
      point('bed-double', 'Elija', 'Le contamos qué habitación conviene.'),
      point('luggage', 'Venga', 'Con las indicaciones para no perderse.'),
    ),
    points(
      'Tres pasos y a viajar',
      point('search', 'Pregunte', 'Por fechas, camas y alrededores.'),
      point('wallet', 'Acuerde el pago', 'Con las formas disponibles.'),
      point('sunrise', 'Despierte aquí', 'Del resto se ocupa el lugar.'),
    ),
  ],
  pricing: [
    block('Tarifas', 'Confirme para sus fechas.'),
    block('Cuánto cuesta quedarse', 'Lo que incluye cada opción.'),
    block('Precios por noche'),
  ],
  faq: [
    block('Antes de reservar', 'Lo que pregunta todo huésped.'),
    block('Dudas sobre la estancia'),
    block('Mejor preguntar', '¿No está la suya? Escríbanos.'),
  ],
  contact: [
    block('Consulte sus fechas', 'Diga cuándo viene y cuántos son.'),
    block('Pida su reserva', 'Respondemos con lo que hay libre.'),
    block('Hable con la recepción', 'Llegadas tarde, cunas, mascotas: pregunte.'),
  ],
  cta: [
    block('¿Cuándo viene?', 'Mande las fechas y vemos qué hay.'),
    block('Unos días fuera', 'El primer paso es un mensaje.'),
    block('Guarde su lugar', 'Le respondemos con precio y condiciones.'),
  ],
  footer: ['Llegue cansado, váyase descansado.', 'La casa es suya por unos días.', 'Buen viaje, y hasta pronto.'],
};

export const lodgingTrades: Record<string, TradeCopy> = {
  lodging: {
    category: { one: 'posada', gender: 'f' },
    hero: [
      block('Unos días para descansar', '{a-category} {in-city} para dormir bien y salir sin prisa.'),
      block('Aquí se baja el ritmo', '{a-category} con trato cercano y consejos de quien conoce el lugar.'),
    ],
    services: [
      point('bed-double', 'Descanso', 'Lo que de verdad importa después de viajar.'),
      point('coffee', 'Mañanas tranquilas', 'Pregunte por el desayuno y sus horas.'),
      point('map', 'Qué ver', 'Caminos, miradores y mesas que valen la pena.'),
      point('users', 'Familias y grupos', 'Diga cuántos son y lo organizamos.'),
      point('key-round', 'Llegada fácil', 'Se acuerda la hora y cómo entrar.'),
      point('message-circle', 'Alguien que responde', 'Antes, durante y después del viaje.'),
    ],
    faq: [
      ask('¿A qué hora puedo llegar?', 'Díganos su plan y acordamos la hora.'),
      ask('¿El desayuno está incluido?', 'Pregunte al reservar y se lo confirmamos.'),
      ask('¿Aceptan mascotas?', 'Cuente cuál es y le decimos.'),
      ask('¿Puedo cancelar?', 'Las condiciones se explican antes de confirmar.', 'policy'),
      ask('¿Hay dónde dejar el auto?', 'Pregunte al reservar y le indicamos.'),
      ask('¿Qué formas de pago hay?', 'Se confirman con la reserva.', 'payment'),
    ],
  },
  hotel: {
    category: { one: 'hotel', gender: 'm' },
    hero: [
      block('Buenas noches, buen descanso', 'Un hotel {in-city} con cama buena, recepción amable y mañana sin prisa.'),
      block('Su llave le espera', 'En nuestro hotel se duerme en silencio y se pregunta todo en la recepción.'),
    ],
    act: { book: 'Reservar habitación' },
    services: [
      point('bed-double', 'Habitaciones', 'Para uno, para dos o para la familia.'),
      point('concierge-bell', 'Recepción', 'Consejos, taxis y recados.'),
      point('coffee', 'Desayuno', 'Pregunte por las horas y por lo que incluye.'),
      point('wifi', 'Internet', 'Para trabajar un rato y desconectarse después.'),
      point('luggage', 'Equipaje', 'Pregunte por dejarlo antes o después de su estancia.'),
      point('briefcase', 'Viajes de trabajo', 'Diga qué necesita y lo preparamos.'),
    ],
    faq: [
      ask('¿A qué hora se entra y se sale?', 'Se lo confirmamos con la reserva. Si necesita otra hora, pregunte.'),
      ask('¿El desayuno está incluido?', 'Depende de la tarifa; se dice al reservar.'),
      ask('¿Tienen habitaciones familiares?', 'Diga cuántos son y las edades de los niños.'),
      ask('¿Hay estacionamiento?', 'Pregunte al reservar para guardarle un lugar, si lo hay.'),
      ask('¿Aceptan mascotas?', 'Cuente cuál es y le decimos las condiciones.'),
      ask('¿Puedo cancelar?', 'Las condiciones van con la confirmación.', 'policy'),
    ],
  },
  'travel-agency': {
    category: { one: 'agencia de viajes', gender: 'f' },
    hero: [
      block('El viaje que de verdad quiere hacer', 'Una agencia de viajes {in-city} que pregunta antes de mostrar folletos.'),
      block('Usted elige, nosotros ordenamos', 'Una agencia de viajes para salir con los papeles, las horas y los nombres en orden.'),
    ],
    act: { quote: 'Pedir cotización', book: 'Pedir cotización' },
    services: [
      point('plane', 'Vuelos', 'Horarios que no obligan a correr.'),
      point('hotel', 'Hoteles', 'En el barrio que conviene a su plan.'),
      point('map', 'Itinerarios', 'Días con ritmo, y con huecos para perderse.'),
      point('users', 'Grupos y familias', 'Edades distintas, un solo viaje.'),
      point('heart', 'Lunas de miel', 'Con sorpresas acordadas en secreto.'),
      point('file-check', 'Documentos', 'Qué se pide y con cuánto tiempo.'),
    ],
    faq: [
      ask('¿Cómo pido una cotización?', 'Diga destino, fechas, cuántos viajan y un presupuesto aproximado.'),
      ask('¿Se puede pagar por partes?', 'Se explica con la cotización.', 'payment'),
      ask('¿Necesito visa?', 'Depende de su pasaporte y del destino. Le ayudamos a confirmarlo.'),
      ask('¿Y si tengo que cancelar?', 'Cada reserva tiene sus condiciones, y se leen antes de pagar.', 'policy'),
      ask('¿Conviene un seguro?', 'Casi siempre. Le mostramos opciones y lo que cubre cada una.'),
      ask('¿A quién llamo durante el viaje?', 'Antes de salir le damos un contacto.'),
    ],
    sections: {
      features: [block('Lo que organizamos', 'Todo el viaje o solo la parte que le cuesta.'), block('Viajes a su medida')],
      story: [
        story(
          'Un viaje empieza conversando',
          'Hay quien quiere ver todo y quien quiere una silla frente al mar. Preguntamos primero, para no venderle el viaje de otro.\n\nDespués vienen los horarios, los nombres y los planes por si llueve.',
        ),
        story(
          'Con los papeles en orden',
          'Reservas, conexiones, documentos: lo que nadie quiere descubrir en el mostrador.\n\nUsted hace la maleta. Lo demás va en una carpeta.',
        ),
      ],
      promise: [
        points(
          'Antes de que suba al avión',
          point('receipt', 'Precio completo', 'Tasas, maletas y traslados a la vista.'),
          point('file-text', 'Condiciones leídas', 'Cambios y cancelaciones, explicados antes de pagar.'),
          point('phone', 'Un contacto', 'Para cuando algo cambie en el camino.'),
        ),
        points(
          'Cómo planeamos',
          point('ear', 'Escuchar', 'Qué le gusta, qué le cansa y con quién viaja.'),
          point('map', 'Proponer', 'Un plan con sentido, no una lista de lugares.'),
          point('check', 'Confirmar', 'Todo revisado antes de salir.'),
        ),
      ],
      steps: [
        points(
          'De la idea a la maleta',
          point('message-circle', 'Cuente el viaje', 'Dónde, cuándo, con quién.'),
          point('map', 'Reciba un plan', 'Con precios y opciones.'),
          point('check', 'Ajuste y confirme', 'Hasta que se parezca a lo que imaginó.'),
          point('plane', 'Viaje', 'Con todo en una carpeta.'),
        ),
      ],
      footer: ['Buen viaje, y cuéntenos a la vuelta.', 'Usted haga la maleta.'],
    },
  },
};
