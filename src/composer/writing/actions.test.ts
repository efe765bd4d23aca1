import { describe, expect, test } from 'vitest';
import { type Composed, compose } from '#composer/compose.ts';

function primaryOf(prompt: string): string {
  const { document } = compose({ prompt }) as Composed;
  const [action] = Object.values(document.sections).find(({ kind }) => kind === 'hero')?.actions ?? [];
  return `${document.strings[document.site.defaultLocale]?.[action?.label ?? '']} → ${action?.link.to}`;
}

describe('the first button is the way that the owner sends people', () => {
  test.each([
    [
      "Ron's Sharpening, knives and mower blades in Kendal. £4 a knife. Ring or text 07700 900123, or email ron@sharpen.example",
      'Call us → tel',
    ],
    [
      'Bookbinder in Hay on Wye. Rebinding from £60. Email only please: spine@hay.example. My number is 01497 555 014 but I never hear it.',
      'Send an email → mail',
    ],
    ['Chimney sweep Whitby. £50 a sweep. Text 07700 900345, I am on roofs all day.', 'Send a message → tel'],
    ['Plant stall at Wells market, 14 High Street, Wells. Just pop in, no need to call. 07700 900777', 'Get directions → map'],
    ['Van hire in Perth, $80 a day. Book online at https://vans.example/book or call 08 5550 1234', 'Book now → url'],
    [
      'Pousada Maré Alta, Caraíva, diária 300. Reservas pelo WhatsApp 73 99988-7766 ou reservas@mare.example',
      'Reservar no WhatsApp → whatsapp',
    ],
    ['Barbearia do Nino em Bauru, corte 40. Marcar por telefone 14 3222-1010, ou e-mail nino@barba.example', 'Ligar e agendar → tel'],
    [
      'Loja de tecidos Fio & Trama, rua XV de Novembro 300, Blumenau. Passa aqui na loja que a gente ajuda. Zap 47 99911-2233',
      'Como chegar → map',
    ],
    [
      'Cartório volante, Rua das Acácias 20, Ibiúna. Atendimento só presencial, de segunda a sexta das 9 às 15. Tel 15 3241-5566',
      'Como chegar → map',
    ],
    ['Estofador em Natal, sofá a partir de 600. Só mensagem por favor, 84 99611-2233, não escuto ligação', 'Mandar mensagem → tel'],
    ['Peluquería canina en Salta. Llámame al 387 555-0123 para sacar turno, o a perros@salta.example', 'Llamar y pedir cita → tel'],
    ['Traductora en Bogotá. Escríbeme a akari@traduce.example, por teléfono no, gracias. Tel 300 555 0177', 'Enviar un correo → mail'],
    ['Mercería La Aguja, calle Mayor 12, Teruel. Pasen por la tienda, no vendemos por internet. Tel 978 555 011', 'Cómo llegar → map'],
    ['حلاق رجالي في عمان، قص شعر 5 دنانير. احجز عبر واتساب 079 555 0112', 'احجز عبر واتساب → whatsapp'],
    // The owner wants people to come: nobody is told to call first, unless the owner says so.
    [
      'Boatyard in Polruan, The Slip, West Street, Polruan PL23 1PJ. 01726 555 0133, yard@boats.example. Mainly we want people to turn up.',
      'Get directions → map',
    ],
    ['سنتر دروس في المنصورة، شارع الجلاء 5. الحصة 80 جنيه. واتس ٠١٠٠٥٥٢١٨٧٩', 'راسلنا عبر واتساب → whatsapp'],
    // Gifts go to the key, under its kind too.
    [
      'ONG Boto Manso, resgate de filhotes de peixe-boi em Novo Airão. Pix: CNPJ 11.222.333/0001-81. Botão de doar em toda página. ola@boto.example',
      'Doar → page',
    ],
    ['Protectora Patitas, refugio en Rosario. Quiero un botón para donar. Donaciones por mail: hola@patitas.example', 'Donar → mail'],
    ['محل بهارات في فاس، شارع الحسن الثاني 12. زورونا في المحل. هاتف 0535550177', 'الطريق إلينا → map'],
  ])('%s', (prompt, action) => expect(primaryOf(prompt)).toBe(action));
});

describe('its words are the deed that visitors do there, not one that the owner tells of', () => {
  test.each([
    ["Nia's cakes, Cardiff, celebration cakes from £45. Message me on WhatsApp 07700 900555 to order.", 'Order on WhatsApp → whatsapp'],
    [
      'Clay & Co is a pottery school in Leith. Throwing course £180, one day course £65. Buy a course by email: hello@clay.example',
      'Join a class → mail',
    ],
    [
      "Naomi's Kiln, pottery studio in Bristol. Beginners course £120, glazing class £45, kids workshop £25. Pots from £18. Ring 0117 555 0190",
      'Call to join → tel',
    ],
    [
      'Afinador de piano em Juiz de Fora, afinação 280. Avalio piano usado pra quem quer comprar. Zap 32 98841-7703',
      'Chamar no WhatsApp → whatsapp',
    ],
    ['Loja virtual de velas, vela de soja 45, difusor 60. Quero vender pelo zap 11 98888-7766', 'Comprar no WhatsApp → whatsapp'],
    ['Tradução juramentada em Porto Alegre, matriculada na Junta Comercial sob o nº 417. Lauda R$ 80. Tel 51 3333-4455', 'Ligar → tel'],
    ['Brechó Segunda Pele em Lages. A história é meio enrolada. Vestido 40, calça 35. Tel 49 3222-1010', 'Ligar e comprar → tel'],
    ['Fisioterapia de cães em Londrina. Sessão 120. Agendamento 43 99931-5560', 'Ligar e agendar → tel'],
    ['Biblioteca popular en Zapala. Grabamos audiolibros a pedido. Teléfono 2942 55-5381', 'Llamar por teléfono → tel'],
    [
      'Observatorio en Pisco Elqui. Función 12.000, traslado 8.000. Reservas +56 9 5550 4471, reservas@ojo.example',
      'Llamar y reservar → tel',
    ],
  ])('%s', (prompt, action) => expect(primaryOf(prompt)).toBe(action));
});

test.each([
  ['Padaria Sol em Curitiba. Pão R$ 24. Encomendas pelo WhatsApp (41) 3000-0101. Quero um formulário de contato.', true],
  ['Padaria Sol em Curitiba. Pão R$ 24. Encomendas pelo WhatsApp (41) 3000-0101.', false],
])('a form that is asked for is made, whatever way is named first: %s', (prompt, isMade) => {
  const { document } = compose({ prompt }) as Composed;
  expect(Object.values(document.sections).some(({ kind, form }) => kind === 'contact-form' && form !== undefined)).toBe(isMade);
});
