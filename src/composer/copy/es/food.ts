import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const food: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que sale de la cocina', 'Una muestra de lo que se come por aquí.'),
    block('Para comer aquí o llevar', 'Pregunte qué hay hoy: la cocina cambia con el día.'),
    block('Lo que servimos'),
    block('De nuestra cocina a su mesa'),
  ],
  story: [
    story(
      'Comida con nombre y apellido',
      'Quien cocina aquí prueba antes de servir. Los ingredientes se eligen uno por uno, y el plato sale cuando está como nos gustaría comerlo.\n\nAsí de sencillo: fuego a punto, sazón medida y la mesa puesta para quien llega.',
    ),
    story(
      'La mesa es el mejor lugar de la casa',
      'Nos gusta la gente alrededor de la mesa, la conversación larga y el plato que vuelve vacío.\n\nPor eso la cocina no toma atajos y el salón recibe a cada uno como visita.',
    ),
    story(
      'El secreto es el tiempo',
      'La buena comida no tiene truco: tiene reposo, fuego y atención. Respetamos el tiempo de cada receta, aunque la fila apriete.\n\nQuien prueba lo nota, y quien vuelve pide lo mismo.',
    ),
  ],
  promise: [
    points(
      'Lo que aquí no cambia',
      point('leaf', 'Ingrediente fresco', 'Lo que llega temprano entra al plato el mismo día o espera como se debe.'),
      point('receipt', 'Precio a la vista', 'Lo que está en la carta es lo que va en la cuenta.'),
      point('smile', 'A su gusto', 'Sin cebolla, poco hecho, aparte: basta con avisar.'),
    ),
    points(
      'Nuestros acuerdos con usted',
      point('chef-hat', 'Hecho al momento', 'El plato va al fuego después de su pedido.'),
      point('info', 'Las alergias, en serio', 'Avise al pedir y la cocina dice qué puede y qué no.'),
      point('clock', 'Espera sincera', 'Si la cocina está llena, usted lo sabe antes de esperar.'),
      point('heart', 'Oído abierto', 'Si algo no gustó, díganos en el momento: queremos acertar.'),
    ),
    points(
      'Como nos gusta',
      point('flame', 'Cocina de verdad', 'Olla al fuego y alguien cuidándola, de principio a fin.'),
      point('users', 'Mesa para todos', 'Venga de a dos, de a cinco o con la familia entera.'),
      point('broom', 'Casa limpia', 'Cocina y salón listos para recibir visita a cualquier hora.'),
    ),
  ],
  steps: [
    points(
      'Cómo pedir',
      point('book-open', 'Elija', 'Vea las opciones y los precios con calma.'),
      point('message-circle', 'Pida', 'Mande el pedido con nombre y dirección, o diga que pasa a recogerlo.'),
      point('flame', 'La cocina prepara', 'Su pedido entra en la fila y va al fuego.'),
      point('utensils', 'Buen provecho', 'Llegó, se abrió, se comió.'),
    ),
    points(
      'Del pedido a la mesa',
      point('phone', 'Llame o escriba', 'Diga qué quiere comer y para cuántas personas.'),
      point('clock', 'Confirme el tiempo', 'Le decimos cuánto tarda antes de cerrar el pedido.'),
      point('shopping-bag', 'Reciba o recoja', 'Acordamos la mejor forma y llega caliente.'),
    ),
    points(
      'Pedir es fácil',
      point('list-checks', 'Arme el pedido', 'Anote cada cosa y lo que quiere cambiar.'),
      point('send', 'Envíelo', 'Con un solo mensaje alcanza.'),
      point('check', 'Espere la confirmación', 'Con el sí de la cocina, solo queda esperar.'),
    ),
  ],
  menu: [
    block('Nuestra carta', 'Todo con su precio, para elegir sin sustos.'),
    block('La carta', 'Lo que está aquí es lo que sale de la cocina.'),
    block('Para abrir el apetito', 'Elija lo suyo y pídalo como le gusta.'),
  ],
  team: [block('Quién cocina', 'Las manos detrás de cada plato.'), block('Gente de cocina y de salón'), block('Quién le recibe')],
  faq: [
    block('Preguntas con hambre', 'Respuestas cortas, para que no se enfríe el plato.'),
    block('Antes de pedir'),
    block('Dudas de sobremesa', '¿No encontró la suya? Escríbanos.'),
  ],
  map: [
    block('Venga a comer', 'Toque la dirección y el mapa le muestra el camino.'),
    block('Dónde está nuestra cocina'),
    block('El camino a la mesa', '¿Se pasó la entrada? Llame y le orientamos.'),
  ],
  hours: [
    block('A qué hora abrimos', 'En días festivos, confirme antes de salir de casa.'),
    block('Cocina abierta'),
    block('Días y horas de la casa'),
  ],
  contact: [
    block('Hable con la casa', 'Reserva, encargo o duda: escriba y respondemos.'),
    block('¿Quiere organizar algo?', 'Mesa grande, encargo o cumpleaños: cuéntenos.'),
    block('Mande un recado a la cocina'),
  ],
  cta: [
    block('¿Ya le dio hambre?', 'El pedido toma un minuto. De lo demás se ocupa la cocina.'),
    block('La mesa está puesta', 'Pida ahora o venga directo.'),
    block('¿Qué va a ser hoy?', 'Elija lo suyo y mándenos el pedido.'),
  ],
  footer: ['Comida hecha con tiempo y servida con gusto.', 'Vuelva cuando quiera, la mesa es suya.', 'Hecho al fuego, servido con cariño.'],
};

const payment = (answer: string) => ask('¿Qué formas de pago aceptan?', answer, 'payment');

export const foodTrades: Record<string, TradeCopy> = {
  food: {
    category: { one: 'cocina', gender: 'f' },
    hero: [
      block('Buena comida, hecha ahora', '{a-category} {in-city} que trabaja con calma para servir cada cosa en su punto.'),
      block('Acerque una silla', '{a-category} que le espera con todo listo: elija lo suyo y déjenos el resto.'),
    ],
    services: [
      point('utensils', 'Platos del día', 'Una lista corta, pensada con lo mejor del mercado.'),
      point('shopping-bag', 'Para llevar', 'Empacado para llegar entero, con todo aparte.'),
      point('cup-soda', 'Bebidas', 'Del jugo al café, para acompañar sin prisa.'),
      point('dessert', 'Postres', 'Algo dulce para cerrar, entero o compartido.'),
      point('users', 'Mesas grandes', 'Avise antes y juntamos las mesas.'),
      point('salad', 'Opciones ligeras', 'Ensaladas y platos sin carne: basta con preguntar.'),
    ],
    faq: [
      ask('¿Hacen entregas?', 'Escriba con su dirección y le decimos si llegamos hasta ahí.', 'delivery'),
      ask('¿Puedo recoger en el local?', 'Haga el pedido por mensaje y acordamos la hora.'),
      ask('¿Hay opciones sin carne?', 'Pregunte qué hay hoy: la cocina suele tener salida para todos.'),
      ask('¿Cómo aviso de una alergia?', 'Dígalo al empezar el pedido. La cocina confirma qué puede servir.'),
      ask('¿Se puede reservar mesa?', 'Mande el día, la hora y cuántos vienen, y lo confirmamos.'),
      payment('Confírmelo al hacer el pedido, que la respuesta es rápida.'),
    ],
  },
  pizzeria: {
    category: { one: 'pizzería', gender: 'f' },
    hero: [
      block(
        'La buena pizza empieza antes del horno',
        'En nuestra pizzería la masa reposa, el horno espera caliente y el relleno llega hasta el borde.',
      ),
      block('Hoy es día de pizza', 'La pizzería {of-city} para pedir en casa o compartir en la mesa.'),
      block('Horno encendido, mesa llena', 'Una pizzería para compartir con quien quiera, porción por porción.'),
    ],
    hello: 'Hola, vi la carta en la página y quiero pedir una pizza.',
    services: [
      point('pizza', 'Pizzas saladas', 'De las clásicas a las de la casa, enteras o mitad y mitad.'),
      point('dessert', 'Pizzas dulces', 'Para quien guarda lugar para la última porción.'),
      point('flame', 'Directo del horno', 'Sale en el momento, con el borde a punto.'),
      point('shopping-bag', 'Para llevar', 'Caja firme y pizza caliente hasta su casa.'),
      point('cup-soda', 'Bebidas', 'Refresco, jugo y lo que mejor acompaña.'),
      point('users', 'Mesa para el grupo', '¿Son muchos? Avise y preparamos el lugar.'),
    ],
    faq: [
      ask('¿Puedo pedir mitad y mitad?', 'Diga los dos sabores en el pedido. Si cambia el precio, avisamos antes de cerrar.'),
      ask('¿Hasta dónde entregan?', 'Mande la dirección y le confirmamos si llegamos y cuánto sale.', 'delivery'),
      ask('¿Cuánto tarda?', 'Depende del movimiento. Al confirmar le decimos el tiempo de esa hora.'),
      ask('¿Se puede quitar o cambiar un ingrediente?', 'Sí: escriba junto al sabor qué sale y qué entra.'),
      ask('¿Hay pizza sin carne?', 'Quesos, verduras y las dulces siempre están en la conversación. Pregunte por las de hoy.'),
      payment('Confirme la forma de pago al pedir, para que todo salga bien.'),
    ],
  },
  restaurant: {
    category: { one: 'restaurante', gender: 'm' },
    hero: [
      block('Siéntese, que ya sale', 'Un restaurante {in-city} para almorzar sin prisa y cenar conversando.'),
      block('Comida para repetir', 'En nuestro restaurante el fuego es lento, la sazón es fresca y la mesa es ancha.'),
      block('Un restaurante al que se vuelve', 'Plato caliente, gente atenta y tiempo para comer bien.'),
    ],
    services: [
      point('utensils', 'Almuerzo', 'Plato bien servido para la mitad del día.'),
      point('wine', 'Cena', 'Luz más baja, plato más lento y buena compañía.'),
      point('salad', 'Entradas y ensaladas', 'Para empezar ligero o compartir mientras llega el plato.'),
      point('dessert', 'Postres', 'El dulce de la casa, con café recién hecho.'),
      point('users', 'Mesas y grupos', 'Cumpleaños o comida de equipo: se acuerda antes y se llega tranquilo.'),
      point('shopping-bag', 'Para llevar', 'Pregunte qué viaja bien y lléveselo a casa.'),
    ],
    faq: [
      ask('¿Hace falta reservar?', 'Para grupos y horas llenas, conviene. En las demás, llegue y siéntese.'),
      ask('¿Hay platos vegetarianos?', 'Pregunte por los del día: siempre se puede armar un plato sin carne.'),
      ask('¿Los niños son bienvenidos?', 'Sí. Avise si necesita un lugar con más espacio.'),
      ask('¿Celebran cumpleaños?', 'Cuente la fecha y cuántos vienen, y vemos la mejor mesa.'),
      ask('¿Hay dónde estacionar?', 'Escriba antes de salir y le indicamos dónde dejar el auto.'),
      payment('Cambian con el tiempo, así que conviene confirmarlo por mensaje.'),
    ],
  },
  bakery: {
    category: { one: 'panadería', gender: 'f' },
    hero: [
      block('El pan caliente tiene hora', 'Una panadería {in-city} con hornadas a lo largo del día y café para acompañar.'),
      block(
        'El olor llega antes que usted',
        'En nuestra panadería el día empieza temprano: masa trabajada, horno caliente, mostrador lleno.',
      ),
      block('Su panadería de todos los días', 'Pan, café y ese dulce que no pensaba llevar.'),
    ],
    services: [
      point('wheat', 'Panes', 'El de todos los días y los que piden mantequilla y calma.'),
      point('croissant', 'Hojaldres y salados', 'Crujientes por fuera, para comer de pie o sentado.'),
      point('cake-slice', 'Tortas y dulces', 'Por porción para el café, enteras para la fiesta.'),
      point('coffee', 'Café', 'Solo o con leche, recién hecho.'),
      point('sandwich', 'Sándwiches', 'Armados en el momento, con pan del día.'),
      point('package', 'Encargos', 'Avise con tiempo y recójalo listo.'),
    ],
    faq: [
      ask('¿A qué hora sale el pan caliente?', 'Las hornadas cambian con el día. Pregunte por mensaje y llegue a la hora justa.'),
      ask('¿Aceptan encargos?', 'Sí: diga qué necesita, para cuándo y para cuántas personas.'),
      ask('¿Hay pan sin gluten o sin leche?', 'Pregunte antes, porque depende de la hornada. En la misma cocina hay trigo y leche.'),
      ask('¿Se puede tomar café ahí?', 'Venga y pregunte por el lugar del día, en la barra o en la mesa.'),
      ask('¿Cómo conservo el pan?', 'El mismo día, en bolsa de papel. Después, en rebanadas al congelador y directo a la tostadora.'),
      ask('¿Hacen entregas?', 'Mande la dirección y le decimos si se puede y cómo queda.', 'delivery'),
    ],
    sections: {
      story: [
        story(
          'Harina, agua y paciencia',
          'Los ingredientes son pocos y por eso no hay dónde esconderse. La diferencia está en las manos, en el calor del horno y en saber esperar.\n\nPase y mire cómo se hace: el olor ya cuenta la mitad.',
        ),
        story(
          'El pan reúne a la casa',
          'Uno para el desayuno, otro para la escuela y algo dulce para la tarde. Así entra la panadería en cada casa.\n\nPor eso horneamos como para los nuestros, y a quien viene siempre le sabemos el pedido.',
        ),
        story(
          'La masa no entiende de prisa',
          'Se amasa temprano y se deja reposar hasta que está lista. El horno no se adelanta, aunque haya fila.\n\nEl resultado se nota al partirlo.',
        ),
      ],
      cta: [
        block('Hay pan en el horno', 'Mande su pedido y pase cuando le convenga.'),
        block('¿Qué le apartamos hoy?', 'Escriba y queda guardado con su nombre.'),
        block('Venga por el pan', 'Y llévese algo dulce para el café.'),
      ],
      footer: ['Pan de todos los días, para todas las casas.', 'Buenos días, pan caliente.', 'Amasado con calma, horneado con cariño.'],
      promise: [
        points(
          'Lo que no cambia en el mostrador',
          point('wheat', 'Masa con reposo', 'Se le da su tiempo antes de entrar al horno.'),
          point('flame', 'Pan del día', 'Se hornea por tandas, para que llegue tierno.'),
          point('receipt', 'Precio a la vista', 'Lo que está escrito es lo que se paga.'),
        ),
        points(
          'Lo que acordamos con usted',
          point('package', 'Su encargo, apartado', 'Con su nombre y a la hora que dijo.'),
          point('info', 'Qué lleva cada cosa', 'Pregunte por los ingredientes: en la casa hay trigo, leche y huevo.'),
          point('heart', 'Oído abierto', 'Si algo no gustó, díganos y lo vemos.'),
        ),
        points(
          'Costumbres de la casa',
          point('sunrise', 'Empezar temprano', 'Para que haya pan cuando se abre la puerta.'),
          point('broom', 'Limpieza a la vista', 'Horno, mesa y vitrina, siempre en orden.'),
          point('smile', 'Buenos días', 'Se saluda a quien viene siempre y a quien viene por primera vez.'),
        ),
      ],
      steps: [
        points(
          'Cómo encargar',
          point('list-checks', 'Elija', 'Anote qué quiere y cuánto.'),
          point('message-circle', 'Escriba', 'Con su nombre y la hora en que pasa.'),
          point('flame', 'Horneamos', 'Y apartamos lo suyo.'),
          point('shopping-bag', 'Recoja', 'Caliente, si llega a tiempo.'),
        ),
        points(
          '¿Un pedido grande?',
          point('calendar-check', 'Ponga fecha', 'Con unos días de margen sale mejor.'),
          point('clipboard-list', 'Acordemos', 'Qué, cuánto y a qué precio.'),
          point('package-check', 'Pase por él', 'Listo a la hora acordada.'),
        ),
        points(
          'Del horno a su casa',
          point('phone', 'Pregunte antes', 'Le decimos qué acaba de salir.'),
          point('store', 'Venga', 'Y elija en la vitrina.'),
          point('house-heart', 'Compártalo', 'El pan sabe mejor con gente.'),
        ),
      ],
    },
  },
  cafe: {
    category: { one: 'cafetería', gender: 'f' },
    hero: [
      block('Un café, y que el mundo espere', 'Una cafetería {in-city} para empezar el día, escaparse un rato o cerrar la tarde.'),
      block('Café recién hecho, silla libre', 'Nuestra cafetería sirve taza caliente y un rincón para leer, trabajar o conversar.'),
    ],
    services: [
      point('coffee', 'Cafés', 'Solo, filtrado o con leche: diga cómo le gusta.'),
      point('croissant', 'Para acompañar', 'Salado o dulce, del tamaño de su pausa.'),
      point('cake-slice', 'Tortas', 'La porción del día está en la vitrina.'),
      point('cup-soda', 'Bebidas frías', 'Para los días en que no apetece nada caliente.'),
      point('bean', 'Café en grano', 'Pregunte por el de turno y lléveselo a casa.'),
      point('wifi', 'Un lugar para quedarse', 'Mesa, enchufe y calma, cuando la casa lo permite.'),
    ],
    faq: [
      ask('¿Puedo trabajar ahí?', 'Sí. En las horas llenas solo pedimos pensar en quien espera de pie.'),
      ask('¿Hay leche vegetal?', 'Pregunte en la barra cuál hay hoy.'),
      ask('¿Hay café descafeinado?', 'Confírmelo al pedir, porque cambia con el grano de la semana.'),
      ask('¿Aceptan mascotas?', 'Escriba antes de venir y le decimos cómo está ese día.'),
      ask('¿Hacen tortas por encargo?', 'Diga el sabor, el tamaño y el día, y respondemos si da tiempo.'),
    ],
  },
  bar: {
    category: { one: 'bar', gender: 'm' },
    hero: [
      block('La noche empieza con un brindis', 'Un bar {in-city} con vaso frío, algo caliente para picar y mesa para conversar.'),
      block('Llegue temprano, quédese', 'En nuestro bar la música deja hablar y la barra conoce a quien vuelve.'),
    ],
    services: [
      point('beer', 'Cervezas', 'De la fría de siempre a las que van cambiando.'),
      point('martini', 'Cocteles', 'Los clásicos y los de la casa, con o sin alcohol.'),
      point('utensils', 'Para picar', 'Al centro de la mesa y para todos.'),
      point('music', 'Música', 'Alta para animar, baja para conversar.'),
      point('party-popper', 'Cumpleaños', 'Avise cuántos vienen y guardamos la mesa.'),
      point('glass-water', 'Sin alcohol', 'Para quien conduce o no quiere beber.'),
    ],
    faq: [
      ask('¿Hace falta reservar?', 'Para grupos grandes, mejor sí. De a dos, llegue y encontramos un rincón.'),
      ask('¿Hay opciones sin alcohol?', 'Sí: pregunte por los cocteles sin alcohol del día.'),
      ask('¿Cobran entrada?', 'Cuando hay música en vivo, pregunte antes: se lo decimos en el momento.'),
      ask('¿Pueden entrar menores?', 'Solo con sus responsables, y nunca se les sirve alcohol.'),
      ask('¿Qué se toma hoy?', 'Escriba ese día y le contamos lo que más está saliendo.'),
    ],
  },
  burger: {
    category: { one: 'hamburguesería', gender: 'f' },
    hero: [
      block('Pan, carne y servilleta', 'Una hamburguesería {in-city} que hace bien lo básico y con gusto el exceso.'),
      block('Dos manos y ninguna prisa', 'En nuestra hamburguesería la plancha suena, el queso se funde y el punto es el suyo.'),
    ],
    services: [
      point('hamburger', 'Hamburguesas', 'De la sencilla a la completa, al punto que pida.'),
      point('vegan', 'Sin carne', 'Pregunte por la opción del día.'),
      point('utensils', 'Porciones', 'Papas y compañía para el centro de la mesa.'),
      point('cup-soda', 'Bebidas', 'Frías, como pide una hamburguesa.'),
      point('shopping-bag', 'Para llevar', 'Empacada para no ablandarse en el camino.'),
      point('sliders-horizontal', 'A su manera', 'Quite, ponga, doble: basta con escribirlo.'),
    ],
    faq: [
      ask('¿Puedo elegir el punto de la carne?', 'Sí. Escríbalo en el pedido y la plancha se encarga.'),
      ask('¿Hay hamburguesa sin carne?', 'Pregunte por la de hoy antes de pedir.'),
      ask('¿Cuánto tarda?', 'Al confirmar le decimos el tiempo de esa hora.'),
      ask('¿Hacen entregas?', 'Mande la dirección y confirmamos si llegamos.', 'delivery'),
      ask('¿Hay opción sin gluten?', 'Hable antes con la cocina: por la misma plancha pasa pan de trigo.'),
    ],
  },
  sushi: {
    category: { one: 'restaurante japonés', gender: 'm' },
    hero: [
      block('Corte limpio, arroz a punto', 'Un restaurante japonés {in-city} para comer con calma, pieza por pieza.'),
      block('El buen pescado pide poco', 'Nuestro restaurante japonés trabaja con buen cuchillo, arroz tibio y respeto por el tiempo.'),
    ],
    services: [
      point('fish', 'Sushi y sashimi', 'Cortados al momento del pedido.'),
      point('utensils', 'Combinados', 'Para compartir entre dos o entre muchos.'),
      point('flame', 'Platos calientes', 'Para quien prefiere la cocina a la barra.'),
      point('soup', 'Caldos y fideos', 'Tazones hondos para los días fríos.'),
      point('shopping-bag', 'Para llevar', 'Empaque que mantiene cada pieza en su lugar.'),
      point('leaf', 'Sin pescado', 'Opciones con verduras: pregunte por las de hoy.'),
    ],
    faq: [
      ask('¿El pescado es fresco?', 'Se corta después del pedido, con lo que llegó en condición de servirse crudo.'),
      ask('¿Y si no como pescado crudo?', 'Hay platos calientes y piezas con verduras para cualquier pedido.'),
      ask('¿Preparan bandejas para fiestas?', 'Diga el día y para cuántos, y la armamos con usted.'),
      ask('¿Hacen entregas?', 'Mande la dirección y confirmamos zona y tiempo.', 'delivery'),
      ask('¿Pueden comer las embarazadas?', 'Siga la indicación de su médico; los platos calientes son una buena salida.'),
    ],
  },
  'ice-cream': {
    category: { one: 'heladería', gender: 'f' },
    hero: [
      block('Una bola, dos o el pote entero', 'Una heladería {in-city} para cualquier estación, a solas o en grupo.'),
      block('Primero el helado', 'En nuestra heladería se prueba antes de elegir y se mezcla sin culpa.'),
    ],
    services: [
      point('ice-cream-cone', 'Conos y vasos', 'Elija los sabores y el tamaño del antojo.'),
      point('ice-cream-bowl', 'Copas', 'Con salsa, fruta y lo que quepa.'),
      point('cherry', 'Sabores de fruta', 'Ligeros, para los días de más calor.'),
      point('package', 'Potes para llevar', 'Bien cerrados, para llegar a casa.'),
      point('party-popper', 'Fiestas', 'Cuente la fecha y vemos cómo ayudar.'),
      point('vegan', 'Sin leche', 'Pregunte por los sabores del día.'),
    ],
    faq: [
      ask('¿Puedo probar antes?', 'Claro, para eso está la cucharita.'),
      ask('¿Hay helado sin leche?', 'Los sabores cambian; pregunte en el mostrador cuáles hay hoy.'),
      ask('¿Hay opción sin azúcar?', 'Confírmelo por mensaje antes de venir, porque no todos los días hay.'),
      ask('¿Venden potes para llevar?', 'Pregunte por los tamaños y traiga bolsa térmica si el camino es largo.'),
      ask('¿Hacen entregas?', 'Mande la dirección y respondemos si llega firme.', 'delivery'),
    ],
  },
  confectionery: {
    category: { one: 'pastelería', gender: 'f' },
    hero: [
      block('Un pastel que da de qué hablar', 'Una pastelería {in-city} que hace dulces por encargo y para la merienda.'),
      block('El dulce de su fiesta', 'Nuestra pastelería diseña, hornea y termina cada encargo a mano.'),
    ],
    act: { order: 'Encargar un pastel' },
    hello: 'Hola, vi la página y quiero encargar un pastel.',
    services: [
      point('cake', 'Pasteles de fiesta', 'Tamaño, relleno y diseño acordados con usted.'),
      point('cake-slice', 'Bizcochos', 'Sencillos y tiernos, para cualquier tarde.'),
      point('candy', 'Dulces finos', 'Por unidad o en caja, para servir o regalar.'),
      point('cupcake', 'Bocados dulces', 'Los de siempre y los que pida su fiesta.'),
      point('gift', 'Recuerdos', 'Cajitas para agradecer a quien vino.'),
      point('pencil', 'A medida', 'Traiga una idea y le decimos qué se puede hacer.'),
    ],
    faq: [
      ask('¿Con cuánta anticipación debo encargar?', 'Cuanto antes, mejor. Diga la fecha y confirmamos si aún cabe en la agenda.'),
      ask('¿Puedo elegir relleno y masa?', 'Sí, todo se acuerda en el encargo.'),
      ask('¿Hacen pasteles sin lactosa o sin gluten?', 'Pregunte antes: la cocina usa leche y trigo, y explicamos qué es posible.'),
      ask('¿Cómo se recoge?', 'Acordamos día y hora, y el pastel sale listo para viajar.'),
      ask('¿Piden anticipo?', 'Las condiciones se acuerdan al cerrar el encargo.', 'payment'),
    ],
  },
  catering: {
    category: { one: 'servicio de banquetes', gender: 'm' },
    hero: [
      block('Su fiesta, nuestra cocina', 'Un servicio de banquetes {in-city} que cuida la comida mientras usted cuida a los invitados.'),
      block('Comida para todos, a la hora justa', 'Nuestro servicio de banquetes planea con usted la carta, el montaje y la atención.'),
    ],
    act: { quote: 'Pedir presupuesto', order: 'Pedir presupuesto' },
    services: [
      point('cake', 'Cumpleaños', 'De la merienda de los niños a la cena de los grandes.'),
      point('heart', 'Bodas', 'Recepción, cena y la mesa que todos fotografían.'),
      point('briefcase', 'Eventos de empresa', 'Café, almuerzo o coctel en su dirección.'),
      point('salad', 'Carta a medida', 'Con opciones para quien no come de todo.'),
      point('utensils', 'Montaje y servicio', 'Mesa puesta, atención discreta y cocina ordenada.'),
      point('users', 'Para pocos o muchos', 'Diga cuántos son y la propuesta llega a la medida.'),
    ],
    faq: [
      ask('¿Cómo pido un presupuesto?', 'Indique fecha, lugar, número de personas y tipo de fiesta.'),
      ask('¿Hacen degustación?', 'Pregúntelo al pedir el presupuesto y explicamos cómo funciona.'),
      ask('¿Atienden fuera de la ciudad?', 'Cuente dónde es y confirmamos si podemos ir.'),
      ask('¿Qué hace falta en el lugar?', 'Agua, luz y un espacio de apoyo ayudan. El resto se acuerda en la visita.'),
      ask('¿Y si cambia el número de invitados?', 'Avise en cuanto lo sepa y lo ajustamos dentro del plazo acordado.'),
    ],
  },
};
