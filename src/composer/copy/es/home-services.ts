import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const homeServices: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que arreglamos', 'Mande una foto y cuente qué pasa: así llegamos preparados.'),
    block('Trabajos que hacemos', 'Si el suyo no está en la lista, pregunte.'),
    block('En qué le podemos servir', 'De lo pequeño a lo que lleva varios días.'),
  ],
  story: [
    story(
      'Hacerlo bien a la primera',
      'Un arreglo mal hecho se paga dos veces. Por eso primero se mira, después se explica y al final se saca la herramienta.\n\nAl terminar, se prueba con usted delante.',
    ),
    story(
      'Entrar en una casa pide respeto',
      'Se llega a la hora acordada, se cuida el piso y se deja limpio. Parece poca cosa y es lo que la gente recuerda.\n\nEl precio se dice antes, y si aparece algo nuevo se pregunta.',
    ),
    story(
      'Un oficio de manos y palabra',
      'Hay trabajos que se ven y otros que quedan dentro de la pared. Los dos se hacen igual.\n\nSi algo no hace falta, lo decimos; y si conviene esperar, también.',
    ),
  ],
  promise: [
    points(
      'Lo que puede esperar',
      point('receipt', 'Presupuesto antes', 'Nada se empieza sin que sepa cuánto cuesta.'),
      point('clock', 'Llegar a la hora', 'Y si hay un retraso, avisar antes.'),
      point('broom', 'Dejar limpio', 'El lugar queda como estaba, o mejor.'),
    ),
    points(
      'Cómo trabajamos',
      point('search', 'Mirar primero', 'Buscamos la causa, no solo la mancha.'),
      point('message-circle', 'Explicar', 'Qué pasó, qué se hará y qué se puede dejar para después.'),
      point('hard-hat', 'Con cuidado', 'Por quien trabaja y por quien vive en la casa.'),
      point('check', 'Probar al final', 'Con usted delante, antes de guardar la herramienta.'),
    ),
    points(
      'Palabra de oficio',
      point('wrench', 'Material explicado', 'Sabe qué se pone y por qué.'),
      point('lightbulb', 'Consejo honesto', 'Si se arregla con poco, se arregla con poco.'),
      point('phone', 'Alguien que responde', 'También después de terminar.'),
    ),
  ],
  steps: [
    points(
      'Cómo se hace',
      point('camera', 'Mande una foto', 'Y cuente en dos líneas qué pasa.'),
      point('search', 'Lo revisamos', 'A distancia si se puede; en persona si hace falta.'),
      point('receipt', 'Reciba el precio', 'Con lo que incluye y lo que no.'),
      point('circle-check', 'Queda hecho', 'Y probado con usted.'),
    ),
    points(
      'De la llamada al arreglo',
      point('phone', 'Llame o escriba', 'Diga dónde es y qué tan urgente.'),
      point('calendar-check', 'Acordamos la hora', 'La que le venga bien en casa.'),
      point('wrench', 'Vamos', 'Con la herramienta y el material previstos.'),
    ),
    points(
      'Tres pasos',
      point('message-circle', 'Cuente', 'Qué se rompió o qué quiere hacer.'),
      point('clipboard-list', 'Compare', 'Opciones y precios, sin apuro.'),
      point('hammer', 'Empecemos', 'El día que usted diga.'),
    ),
  ],
  pricing: [
    block('Precios de referencia', 'El precio final depende de ver el trabajo.'),
    block('Cuánto cuesta', 'Para que tenga una idea antes de llamar.'),
    block('Tarifas', 'Si su caso es distinto, se lo decimos antes de empezar.'),
  ],
  faq: [
    block('Antes de llamar', '¿Falta su duda? Mande un mensaje.'),
    block('Preguntas de siempre'),
    block('Conviene saberlo', 'Respuestas cortas para decidir rápido.'),
  ],
  contact: [
    block('Pida su presupuesto', 'Cuente qué necesita y en qué zona está.'),
    block('¿Qué hay que arreglar?', 'Descríbalo y le respondemos con el siguiente paso.'),
    block('Agende una visita', 'Deje su contacto y la hora en que hay alguien en casa.'),
  ],
  cta: [
    block('¿Lo dejamos arreglado?', 'Mande una foto y empezamos por ahí.'),
    block('Cuanto antes, mejor', 'Lo pequeño se arregla más fácil que lo grande.'),
    block('Ponga fecha al arreglo', 'Diga qué día le viene bien.'),
  ],
  footer: ['Trabajo explicado antes, durante y después.', 'Herramienta en mano y palabra cumplida.', 'Que quede bien, a la primera.'],
};

export const homeServicesTrades: Record<string, TradeCopy> = {
  'home-services': {
    category: { one: 'servicio a domicilio', gender: 'm' },
    hero: [
      block('Se mira, se explica y se arregla', '{a-category} {in-city} con precio antes de empezar y limpieza al terminar.'),
      block('Manos que saben', '{in-category} se llega a la hora y se hace lo que hace falta, nada más.'),
    ],
    services: [
      point('search', 'Revisión', 'Ver el problema y decir qué lo causa.'),
      point('wrench', 'Reparaciones', 'De lo pequeño a lo que toma el día.'),
      point('settings', 'Instalación', 'Puesto, probado y explicado.'),
      point('refresh-cw', 'Mantenimiento', 'Para que no se rompa cuando más hace falta.'),
      point('house', 'Casas', 'Con cuidado por quienes viven ahí.'),
      point('building', 'Negocios', 'A la hora en que menos estorbe.'),
    ],
    faq: [
      ask('¿Cómo pido un presupuesto?', 'Con una foto, la zona y dos líneas sobre lo que pasa.'),
      ask('¿Cobran la visita?', 'Pregunte al agendar y se lo decimos antes de ir.', 'price'),
      ask('¿A qué zonas van?', 'Mande la dirección y lo confirmamos.'),
      ask('¿Atienden urgencias?', 'Llame y le decimos cuándo podemos llegar.'),
      ask('¿Quién compra el material?', 'Como prefiera. Le damos la lista o lo llevamos nosotros.'),
      ask('¿Cómo se paga?', 'Se acuerda antes de empezar.', 'payment'),
    ],
  },
  'auto-repair': {
    category: { one: 'taller mecánico', gender: 'm' },
    hero: [
      block('Su auto, explicado', 'Un taller mecánico {in-city} que revisa, muestra la pieza y pregunta antes de cambiarla.'),
      block('Ese ruido tiene nombre', 'En nuestro taller mecánico se escucha al motor y también al dueño.'),
    ],
    act: { appointment: 'Pedir cita en el taller', quote: 'Pedir presupuesto' },
    services: [
      point('search', 'Diagnóstico', 'Encontrar la causa antes de tocar nada.'),
      point('droplet', 'Aceite y filtros', 'El cuidado que alarga la vida del motor.'),
      point('gauge', 'Frenos', 'Revisión, pastillas y líquido.'),
      point('settings', 'Suspensión', 'Para que no salte ni se vaya de lado.'),
      point('zap', 'Parte eléctrica', 'Batería, luces y arranque.'),
      point('car', 'Antes de un viaje', 'Una revisión para salir tranquilo.'),
    ],
    faq: [
      ask('¿Necesito cita?', 'Con cita se atiende más rápido. Si es urgente, llame antes de venir.'),
      ask('¿Cuánto tardan?', 'Depende de la falla y de las piezas. Le damos un plazo después de revisar.'),
      ask('¿Me avisan antes de cambiar algo?', 'Sí. Nada se cambia sin que usted lo apruebe.'),
      ask('¿Puedo llevar mis repuestos?', 'Pregunte antes: según la pieza, le decimos si conviene.'),
      ask(
        'Se encendió una luz en el tablero, ¿puedo seguir?',
        'Si es roja, pare y llame. Si es amarilla, conduzca con calma y pida una hora.',
      ),
      ask('¿Atienden todas las marcas?', 'Diga marca, modelo y año, y lo confirmamos.'),
    ],
  },
  electrician: {
    category: { one: 'servicio de electricidad', gender: 'm' },
    hero: [
      block('Luz donde tiene que haber', 'Servicio de electricidad {in-city} que revisa la causa y no solo cambia el fusible.'),
      block('Con la electricidad no se improvisa', 'Un servicio de electricidad que explica el riesgo y deja todo probado.'),
    ],
    services: [
      point('lightbulb', 'Luces y enchufes', 'Puntos nuevos o los que dejaron de servir.'),
      point('zap', 'Cortos y apagones', 'Buscar la falla y dejarla resuelta.'),
      point('layout-grid', 'Tableros', 'Ordenados, rotulados y con la protección debida.'),
      point('plug', 'Instalaciones nuevas', 'Para la obra, la cocina o el taller.'),
      point('shower-head', 'Duchas y calentadores', 'Con el cable y la protección que piden.'),
      point('search', 'Revisión de la casa', 'Para saber qué está bien y qué no puede esperar.'),
    ],
    faq: [
      ask('Salta el interruptor, ¿qué hago?', 'Desconecte los aparatos y vuelva a subirlo. Si salta otra vez, no insista y llame.'),
      ask('Huele a quemado. ¿Es grave?', 'Puede serlo. Corte la luz general y pida ayuda enseguida.'),
      ask('¿Cobran la visita?', 'Pregunte al agendar; se dice antes de ir.', 'price'),
      ask('¿Atienden de noche?', 'Llame y le decimos cuándo podemos llegar.', 'hours'),
      ask('¿Quién compra los materiales?', 'Le damos la lista o los llevamos, como prefiera.'),
      ask('¿Conviene cambiar los cables viejos?', 'Se revisa y se le dice qué urge y qué puede esperar.'),
    ],
  },
  plumber: {
    category: { one: 'servicio de plomería', gender: 'm' },
    hero: [
      block('Que el agua vaya por donde debe', 'Servicio de plomería {in-city} para fugas, tapones y baños que se quieren cambiar.'),
      block('Esa gota también cuesta', 'Un servicio de plomería que encuentra la fuga antes de romper la pared.'),
    ],
    services: [
      point('droplets', 'Fugas', 'Buscar de dónde viene y cerrarla.'),
      point('faucet', 'Llaves y grifos', 'Cambio o arreglo, según convenga.'),
      point('bath', 'Baños', 'Instalación de muebles, duchas y sanitarios.'),
      point('waves', 'Desagües tapados', 'Despejar y explicar por qué pasó.'),
      point('heater', 'Calentadores', 'Instalación y revisión.'),
      point('wrench', 'Tuberías', 'Tramos nuevos o los que ya no dan más.'),
    ],
    faq: [
      ask('Se está saliendo el agua, ¿qué hago?', 'Cierre la llave de paso y llame. Si hay enchufes cerca, corte también la luz.'),
      ask('¿Hay que romper la pared?', 'No siempre. Primero se revisa y se busca la manera menos invasiva.'),
      ask('¿Cobran la visita?', 'Pregunte al agendar y se lo decimos antes de ir.', 'price'),
      ask('¿Sirven los líquidos para destapar?', 'A veces dañan la tubería. Pregunte antes de usarlos.'),
      ask('¿Atienden emergencias?', 'Llame y le decimos cuándo podemos llegar.'),
      ask('¿Por qué baja poca agua?', 'Puede ser sarro, una llave a medias o una fuga. Se sabe al revisar.'),
    ],
  },
  cleaning: {
    category: { one: 'empresa de limpieza', gender: 'f' },
    hero: [
      block('Abrir la puerta y respirar', 'Empresa de limpieza {in-city} para casas, oficinas y ese cuarto que nadie quiere empezar.'),
      block('Limpio de verdad', 'Una empresa de limpieza que pregunta por sus costumbres y respeta sus cosas.'),
    ],
    services: [
      point('house', 'Casas', 'Cada semana, cada quince días o cuando haga falta.'),
      point('building', 'Oficinas', 'A la hora en que no se trabaja.'),
      point('sparkles', 'Limpieza a fondo', 'Horno, azulejos y esos rincones.'),
      point('truck', 'Antes o después de mudarse', 'Para entregar o recibir sin polvo.'),
      point('brick-wall', 'Después de una obra', 'Polvo fino, restos de pintura y vidrios.'),
      point('sofa', 'Sillones y alfombras', 'Según la tela, con la técnica que pide.'),
    ],
    faq: [
      ask('¿Llevan los productos?', 'Como prefiera. Si usa alguno en especial, lo usamos.'),
      ask('¿Tengo que estar en casa?', 'No hace falta. Se acuerda cómo entrar y a quién avisar.'),
      ask('Tengo mascotas, ¿hay problema?', 'Ninguno. Díganos cuáles son y cómo se llevan con las visitas.'),
      ask('¿Cuánto cuesta?', 'Depende del tamaño y del estado. Mande fotos y reciba un precio.', 'price'),
      ask('¿Va siempre la misma persona?', 'Se procura. Si hay un cambio, se avisa antes.'),
      ask('¿Y si algo no quedó bien?', 'Díganos ese mismo día y lo vemos.'),
    ],
  },
  construction: {
    category: { one: 'constructora', gender: 'f' },
    hero: [
      block('Una obra sin misterios', 'Constructora {in-city} con presupuesto por partidas y noticias cada semana.'),
      block('De los planos a las llaves', 'Nuestra constructora explica cada etapa antes de levantar la primera pared.'),
    ],
    act: { quote: 'Contar mi proyecto' },
    services: [
      point('house', 'Casas', 'Desde el terreno hasta el último enchufe.'),
      point('hammer', 'Remodelaciones', 'Cocinas, baños y espacios que cambian de uso.'),
      point('brick-wall', 'Ampliaciones', 'Un cuarto más, pensado con la estructura.'),
      point('ruler', 'Planos y permisos', 'Qué se pide y en qué orden.'),
      point('paint-roller', 'Acabados', 'Pisos, pintura y carpintería.'),
      point('store', 'Locales', 'Obras con fecha de apertura.'),
    ],
    faq: [
      ask('¿Cómo se hace el presupuesto?', 'Después de ver el lugar y el proyecto, con cada partida por escrito.', 'price'),
      ask('¿Cuánto tarda una obra?', 'Depende del tamaño y de los permisos. El calendario se acuerda antes de empezar.'),
      ask('¿Puedo vivir en casa durante la obra?', 'A veces. Se planea por zonas y se dice con franqueza qué molestias hay.'),
      ask('¿Quién compra los materiales?', 'Se acuerda en el contrato. Los acabados los elige usted.'),
      ask('¿Y si cambio de idea a mitad?', 'Se calcula el cambio y se aprueba antes de hacerlo.'),
      ask('¿Se encargan de los permisos?', 'Le decimos cuáles hacen falta y quién los tramita.'),
    ],
  },
  gardening: {
    category: { one: 'empresa de jardinería', gender: 'f' },
    hero: [
      block('Un jardín para usarlo', 'Empresa de jardinería {in-city} que planta lo que su luz y su tiempo pueden cuidar.'),
      block('Verde, mes a mes', 'Nuestra empresa de jardinería poda, riega y avisa cuando algo no va bien.'),
    ],
    services: [
      point('shrub', 'Mantenimiento', 'Visitas regulares, con lo que pide cada estación.'),
      point('scissors', 'Poda', 'En el momento y con el corte que la planta aguanta.'),
      point('sprout', 'Plantación', 'Especies elegidas para su suelo y su sol.'),
      point('droplets', 'Riego', 'Para no depender de la memoria.'),
      point('leaf', 'Césped', 'Siembra, corte y recuperación.'),
      point('flower', 'Balcones y terrazas', 'Macetas que sobreviven al verano.'),
    ],
    faq: [
      ask('¿Cada cuánto hay que venir?', 'Según el jardín y la estación. Lo proponemos después de verlo.'),
      ask('¿Se llevan los restos?', 'Se acuerda en el presupuesto.'),
      ask('¿Qué plantas aguantan poca agua?', 'Depende de su luz y su suelo. Mande una foto y le damos ideas.'),
      ask('¿Cuándo se poda?', 'Cada especie tiene su momento. Mejor preguntar antes de cortar.'),
      ask('¿Cuánto cuesta?', 'Mande fotos y medidas, y reciba un precio aproximado.', 'price'),
      ask('¿Mi perro puede estar en el jardín?', 'Sí. Díganos antes, por si se aplica algún producto.'),
    ],
  },
};
