import type { TradeWords } from './trade-words.ts';

/** `[words that name the business, related words]`, separated by `|`. */
export const tradesPt: TradeWords = {
  pizzeria: ['pizzaria|piza delivery|pizza delivery', 'pizza|pizzas|borda recheada|forno a lenha|calzone|massa fina'],
  restaurant: [
    'restaurante|churrascaria|marmitaria|self service|marmitex|marmita|marmitas|bistrô|cantina italiana|galeteria|peixaria restaurante|espetaria|comida caseira|rodízio|cozinha árabe',
    'almoço|prato feito|pratos|buffet|chef|cozinha|feijoada|quentinhas|cardápio|à la carte',
  ],
  bakery: ['padaria|pastelaria|panificadora|padaria artesanal|fermentação natural', 'pão|pães|pãezinhos|croissant|fornada|broa'],
  cafe: ['cafeteria|café especial|casa de café|cafezeria|coffee shop|torrefação', 'espresso|cappuccino|barista|cafezinho|grãos|brunch'],
  bar: [
    'bar|boteco|botequim|pub|cervejaria bar|gastrobar|choperia|adega bar|petiscaria',
    'drinks|petiscos|chope|happy hour|coquetéis|música ao vivo',
  ],
  burger: [
    'hamburgueria|hamburgueria artesanal|lanchonete|burger|smash burger|lanches',
    'hambúrguer|smash|blend|batata frita|x-bacon|milkshake|hot dog',
  ],
  sushi: [
    'sushi|restaurante japonês|comida japonesa|temakeria|sushi bar|culinária japonesa|izakaya|lamen',
    'temaki|sashimi|uramaki|hot roll|yakisoba|niguiri',
  ],
  'ice-cream': ['sorveteria|gelateria|açaiteria|açaí|picoleteria|paleteria', 'sorvete|sorvetes|gelato|picolé|milkshake|casquinha'],
  confectionery: [
    'confeitaria|doceria|confeiteira|confeiteiro|bolos|boleira|brigaderia|chocolateria|doces|loja de bolos|cake designer|bolo no pote|chocolates artesanais',
    'bolo|brigadeiro|brigadeiros|torta|tortas|bem-casado|encomendas|docinhos|trufas|cupcake',
  ],
  'food-truck': ['food truck|foodtruck|carrinho de comida|barraca|trailer de lanches|kombi', 'itinerante|feira gastronômica'],
  catering: [
    'buffet infantil|buffet para eventos|buffet de festas|catering|salgados para festa|salgaderia|marmitas congeladas|churrasqueiro|coffee break',
    'salgados|coxinha|festas|cardápio do evento|garçons',
  ],
  butcher: ['açougue|casa de carnes|boutique de carnes|peixaria', 'cortes|picanha|carnes|carne|peixes|frango'],
  'dental-clinic': [
    'clínica odontológica|dentista|consultório odontológico|odontologia|ortodontista|clínica dentária|odontopediatra|implantodontista',
    'dente|dentes|canal|implante|implantes|ortodontia|clareamento|limpeza dental|aparelho|CRO|facetas|extração|sorriso',
  ],
  'medical-clinic': [
    'clínica médica|médico|médica|consultório médico|pediatra|dermatologista|cardiologista|ginecologista|oftalmologista|ortopedista|clínica geral|urologista|endocrinologista|psiquiatra|clínica de saúde|policlínica|neurologista|otorrino|geriatra|laboratório|reumatologista|acupuntura|fonoaudióloga|fonoaudiólogo|terapeuta ocupacional|hospital|posto de saúde|ultrassonografia|cannabis medicinal',
    'consulta|consultas|CRM|RQE|exames|paciente|pacientes|convênio|convênios|plano de saúde|telemedicina|cardiologia|dermatologia|pediatria|ortopedia|ginecologia|obstetrícia|oftalmologia|urologia|endocrinologia|psiquiatria|neurologia|geriatria|reumatologia|gastroenterologia|otorrinolaringologia|clínico geral|vascular|tricologia|dermatopediatria|cirurgia dermatológica',
  ],
  psychologist: [
    'psicóloga|psicólogo|psicologia|terapeuta|psicoterapia|psicanalista|psicanálise|clínica de psicologia|terapia de casal',
    'terapia|CRP|ansiedade|sessão|sessões|escuta|acolhimento|TCC',
  ],
  physiotherapy: [
    'fisioterapia|fisioterapeuta|clínica de fisioterapia|quiropraxia|quiropraxista|osteopatia|osteopata|RPG',
    'reabilitação|crefito|dor lombar|coluna|lesão',
  ],
  nutritionist: [
    'nutricionista|nutrição|nutrólogo|consultório de nutrição',
    'CRN|dieta|emagrecimento|plano alimentar|reeducação alimentar',
  ],
  veterinary: [
    'veterinária|veterinário|clínica veterinária|hospital veterinário|consultório veterinário|vet',
    'vacina|vacinas|cães|gatos|CRMV|castração|animais|pets',
  ],
  'elder-care': [
    'casa de repouso|cuidadora|cuidador de idosos|cuidadores de idosos|lar de idosos|residencial para idosos|home care|asilo',
    'idosos|idoso|enfermagem|terceira idade',
  ],
  pharmacy: ['farmácia|drogaria|farmácia de manipulação|perfumaria e drogaria', 'remédios|medicamentos|manipulados|genéricos'],
  optician: ['ótica|óptica|ótica e relojoaria', 'óculos|lentes|armações|exame de vista|lentes de contato'],
  'law-firm': [
    'advocacia|advogado|advogada|advogados|escritório de advocacia|escritório jurídico|sociedade de advogados|advogados associados|advogada criminalista|criminalista',
    'OAB|trabalhista|previdenciário|causas|direito|ação|processo|processos|tributário|inventário|divórcio|jurídico|jurídica',
  ],
  accounting: [
    'contabilidade|contador|contadora|escritório contábil|escritório de contabilidade|contábil|bpo financeiro',
    'imposto de renda|CRC|MEI|folha de pagamento|abertura de empresa|simples nacional|tributos',
  ],
  notary: [
    'cartório|tabelionato|despachante|registro civil|tabelião',
    'reconhecimento de firma|certidão|escritura|procuração|autenticação|emplacamento|licenciamento|transferência de veículo',
  ],
  insurance: ['corretora de seguros|corretor de seguros|seguradora|seguros', 'SUSEP|seguro auto|seguro de vida|sinistro|apólice|cotação'],
  'financial-services': [
    'correspondente bancário|correspondente|correspondentes|assessoria de investimentos|crédito consignado|planejador financeiro|consórcio|consórcios|educação financeira|casa de câmbio|planejamento financeiro',
    'investimentos|empréstimo|consignado|CVM|carta de crédito|financiamento',
  ],
  'real-estate': [
    'imobiliária|corretor de imóveis|corretora de imóveis|imóveis|administradora de condomínios|loteamento|lançamento imobiliário',
    'CRECI|aluguel|locação|apartamentos|casas|venda de imóveis|condomínio|apartamento|terrenos',
  ],
  consulting: [
    'consultoria|consultor|consultora|assessoria|assessoria empresarial|mentoria|mentora|coach|coaching|recrutamento|RH',
    'estratégia|gestão|diagnóstico|processos|empresas|empresários|compliance',
  ],
  barbershop: ['barbearia|barbeiro|barber shop|barbershop|barber', 'barba|corte|degradê|navalha|bigode|cabelo e barba|corte masculino'],
  'hair-salon': [
    'salão de beleza|cabeleireira|cabeleireiro|salão|hair stylist|studio de cabelo|cabelereira|trancista|salão de cabeleireiro',
    'corte|escova|mechas|coloração|progressiva|hidratação|penteado|tranças|luzes',
  ],
  'nail-studio': [
    'manicure|esmalteria|nail designer|unhas|nail studio|studio de unhas|pedicure|manicure e pedicure|podologia|podóloga',
    'alongamento|gel|esmaltação|fibra|unha|cutilagem',
  ],
  aesthetics: [
    'estética|esteticista|clínica de estética|depilação|designer de sobrancelhas|harmonização facial|sobrancelhas|micropigmentação|extensão de cílios|lash designer|maquiadora|maquiador|bronzeamento|biomédica esteta',
    'limpeza de pele|botox|drenagem|cílios|peeling|laser|skincare|sobrancelha|preenchimento|maquiagem|pele',
  ],
  tattoo: [
    'tatuagem|tatuador|tatuadora|estúdio de tatuagem|tattoo|body piercing|piercing',
    'fine line|blackwork|old school|tatuagens|flash|tinta|agulhas',
  ],
  spa: [
    'spa|massagem|massoterapia|massoterapeuta|day spa|casa de massagem terapêutica|massagista|reiki|terapias holísticas',
    'relaxante|pedras quentes|ofurô|bem-estar|shiatsu|aromaterapia',
  ],
  gym: [
    'academia|crossfit|box de crossfit|studio de treinamento|musculação|academia de ginástica|box|funcional|treinamento funcional|beach tennis|quadra|escola de futebol|escolinha de futebol',
    'treino|treinos|spinning|aulas coletivas|CREF|plano mensal|WOD',
  ],
  'yoga-studio': [
    'yoga|ioga|estúdio de yoga|studio de yoga|espaço de yoga|meditação',
    'vinyasa|hatha|ashtanga|yin|kundalini|prática|tapete',
  ],
  pilates: ['pilates|studio de pilates|estúdio de pilates', 'reformer|cadillac|aparelhos|postura|solo'],
  'dance-school': [
    'escola de dança|estúdio de dança|academia de dança|balé|ballet|dança de salão|dança|escola de ballet|forró',
    'jazz|sapateado|hip hop|salsa|zouk|samba|bachata|bailarina',
  ],
  'martial-arts': [
    'jiu-jitsu|jiu jitsu|artes marciais|karatê|judô|muay thai|taekwondo|academia de lutas|boxe|capoeira|krav maga|academia de luta|academia de jiu jitsu|academia de muay thai|academia de boxe|academia de judô|academia de karatê|academia de taekwondo|escola de capoeira',
    'tatame|faixa|quimono|sensei|mestre|luta|defesa pessoal',
  ],
  'swim-school': [
    'escola de natação|natação|hidroginástica|escola de surf|aulas de surf|surf|escola de vela',
    'piscina|nadar|raia|pranchas',
  ],
  'personal-trainer': [
    'personal trainer|personal|treinador pessoal|treinadora|consultoria fitness|assessoria esportiva|assessoria de corrida',
    'treino|CREF|emagrecer|hipertrofia|alunos',
  ],
  'language-school': [
    'escola de idiomas|curso de inglês|escola de inglês|aulas de inglês|professora de inglês|professor de inglês|aulas de espanhol|curso de idiomas|aulas de francês|professora de francês|aulas de alemão|aulas de italiano|professor de espanhol',
    'inglês|idioma|idiomas|conversação|TOEFL|IELTS|fluência|espanhol',
  ],
  school: [
    'escola|colégio|escola particular|ensino médio|ensino fundamental|escola técnica|faculdade|universidade|curso técnico|curso profissionalizante|escola montessori|escola de gastronomia|escola de costura',
    'alunos|matrícula|matrículas|professores|ano letivo|turmas|pedagógico',
  ],
  daycare: [
    'creche|berçário|educação infantil|escola infantil|escolinha|hotelzinho infantil|maternal|jardim de infância|pré-escola',
    'crianças|bebês|integral|meio período|brincar',
  ],
  tutoring: [
    'aulas particulares|reforço escolar|professor particular|professora particular|cursinho|pré-vestibular|aula particular|aulas de matemática',
    'ENEM|vestibular|matemática|física|química|redação|dever de casa|reforço',
  ],
  'music-school': [
    'escola de música|aulas de violão|aulas de piano|aulas de música|aulas de canto|conservatório|professor de violão|professora de canto|aulas de bateria|aulas de guitarra',
    'violão|piano|canto|bateria|guitarra|teclado|violino|partitura',
  ],
  'driving-school': [
    'autoescola|auto escola|CFC|centro de formação de condutores',
    'CNH|habilitação|carteira de motorista|aula prática|detran|simulador',
  ],
  'online-course': [
    'e-book|ebook|livro digital|infoproduto|curso online|cursos online|curso de|treinamento online|infoproduto|workshop online|ebook|e-book|curso digital|workshop|palestrante|palestras|treinamento corporativo|oficina',
    'módulos|aulas gravadas|certificado|inscrição|inscrições|turma|aluno|curso',
  ],
  saas: [
    'software|saas|plataforma|sistema de gestão|sistema online|startup|ERP|CRM|sistema para',
    'teste grátis|integração|dashboard|planos|assinatura|API|relatórios|automação|integra com',
  ],
  app: ['aplicativo|app|app de|jogo|game', 'android|iOS|baixar|download|google play|app store'],
  'it-services': [
    'assistência técnica em informática|suporte de TI|informática|manutenção de computadores|desenvolvimento de software|desenvolvedor|programador|segurança da informação|cibersegurança|provedor de internet|provedor',
    'redes|servidores|backup|computadores|notebook|formatação|TI|fibra óptica',
  ],
  agency: [
    'agência de marketing|agência digital|agência|marketing digital|agência de publicidade|social media|gestor de tráfego|produtora de conteúdo|assessoria de imprensa|gestão de redes sociais',
    'tráfego pago|campanhas|branding|redes sociais|SEO|marcas|anúncios',
  ],
  photographer: [
    'fotógrafo|fotógrafa|fotografia|fotógrafo de casamento|fotógrafa de casamento|fotografia de casamento|estúdio fotográfico|ensaio fotográfico|ensaios',
    'ensaio|fotos|newborn|casamentos|álbum|retratos|gestante',
  ],
  videographer: [
    'filmmaker|produtora de vídeo|videomaker|produtora audiovisual|drone|filmagem|podcast',
    'vídeos|clipes|edição|institucional|roteiro',
  ],
  architect: [
    'arquiteta|arquiteto|arquitetura|escritório de arquitetura|engenheiro|engenheira|engenharia|paisagista urbano',
    'projeto|projetos|CAU|CREA|reforma|obra|residencial|plantas',
  ],
  'interior-design': [
    'design de interiores|designer de interiores|decoração de interiores|decoradora|decorador|personal organizer',
    'ambientes|decoração|móveis planejados|interiores|organização',
  ],
  designer: [
    'designer|design gráfico|designer gráfico|ilustradora|ilustrador|UX designer|identidade visual|web designer|ux',
    'logo|logotipo|branding|marca|portfólio|ilustração',
  ],
  writer: [
    'escritora|escritor|redatora|redator|tradutora|tradutor|copywriter|jornalista|revisora|autora|autor|tradução juramentada',
    'livro|livros|textos|romance|poesia|tradução|revisão',
  ],
  musician: [
    'banda|músico|música autoral|cantora|cantor|DJ|grupo musical|orquestra|coral|compositor|violonista|sanfoneiro',
    'shows|show|repertório|álbum|agenda de shows|palco',
  ],
  artist: [
    'artista plástica|artista plástico|artista|pintora|escultor|escultora|ateliê de arte|ceramista artista|grafiteiro|artista visual',
    'obras|quadros|exposição|telas|esculturas|aquarela',
  ],
  gallery: [
    'galeria de arte|museu|centro cultural|espaço cultural|teatro|cineclube|biblioteca',
    'exposições|acervo|visitação|curadoria|espetáculo',
  ],
  wedding: [
    'casamento|nosso casamento|site de casamento|noivos|chá de panela',
    'noiva|noivo|cerimônia|lista de presentes|confirmar presença|padrinhos|lua de mel',
  ],
  event: [
    'evento|feira|corrida de rua|exposição|encontro|retiro|hackathon|campeonato|torneio|aniversário|festa de 15 anos|maratona|bazar',
    'ingressos|inscrições|programação|palestrantes|local do evento|participantes|credenciamento',
  ],
  conference: [
    'conferência|congresso|simpósio|seminário|summit|fórum|jornada acadêmica|semana acadêmica',
    'palestrantes|trilhas|keynote|call for papers|submissão|ingressos|palestras',
  ],
  festival: [
    'festival|festa junina|arraial|carnaval|bloco|bloco de carnaval|mostra de cinema|quermesse|show',
    'atrações|line-up|lineup|palcos|ingressos|bandas',
  ],
  'event-planning': [
    'cerimonialista|assessoria de casamentos|cerimonial|organização de eventos|decoração de festas|produtora de eventos|aluguel de brinquedos|locação de brinquedos|aluguel de mesas e cadeiras|som e iluminação|animação de festas',
    'festas|noivas|formaturas|debutantes|locação|decoração',
  ],
  'event-venue': [
    'espaço de eventos|salão de festas|casa de festas|espaço para eventos|chácara para eventos|sítio para eventos|casa de shows|casa de eventos',
    'capacidade|convidados|locação|festas',
  ],
  ngo: [
    'ONG|instituto|projeto social|organização social|fundação|entidade filantrópica|instituição de caridade|OSC|causa social|vaquinha|banco de alimentos',
    'doação|doações|doar|voluntários|voluntário|voluntariado|comunidade|famílias|beneficiados',
  ],
  church: [
    'igreja|paróquia|ministério|templo|centro espírita|terreiro|comunidade cristã|sinagoga|mesquita|capela|pastoral',
    'culto|cultos|missa|missas|pastor|padre|dízimo|célula|evangelho',
  ],
  'animal-rescue': [
    'abrigo de animais|resgate de animais|protetora de animais|adoção de animais|ONG de animais|protetores de animais|adoção de cães|resgate animal|abrigo de cães',
    'adoção|adotar|resgatados|castração|lar temporário|vira-lata',
  ],
  association: [
    'associação|sindicato|cooperativa|clube|associação de moradores|federação|conselho|grêmio|escoteiros|grupo de escoteiros|time de futebol|coletivo',
    'associados|sócios|assembleia|diretoria|estatuto|filiação',
  ],
  hotel: [
    'hotel|resort|hotel fazenda|hostel|flat|motel|albergue',
    'quartos|diárias|diária|suítes|hóspedes|reservas|café da manhã|check-in',
  ],
  guesthouse: [
    'pousada|chalé|chalés|cama e café|hospedaria|eco pousada|pousadinha',
    'quartos|diária|suítes|hóspedes|café da manhã|reservas|piscina|natureza|suíte',
  ],
  camping: ['camping|glamping|área de camping|campismo', 'barracas|trilha|fogueira|motorhome|natureza'],
  'holiday-rental': [
    'casa de temporada|aluguel por temporada|casa de praia|apartamento por temporada|airbnb|casa para temporada|sítio para alugar',
    'temporada|hóspedes|diária|praia|churrasqueira',
  ],
  'travel-agency': [
    'agência de viagens|agência de turismo|turismo|excursões|operadora de turismo|receptivo|agente de viagens|intercâmbio|excursão',
    'pacotes|roteiros|viagens|passagens|passeios|viagem|destinos',
  ],
  'tour-guide': [
    'guia de turismo|guia turístico|passeios de barco|passeios de buggy|ecoturismo|trekking|passeio de barco|mergulho|escola de mergulho|rafting|passeios',
    'trilhas|passeio|cachoeiras|grupos|lancha|city tour',
  ],
  'clothing-store': [
    'loja de roupas|boutique|brechó|moda feminina|moda masculina|loja de moda|confecção|moda infantil|moda praia|loja de calçados|sapataria|calçados|roupas|lingerie|camisetaria|loja de tênis',
    'roupa|vestidos|camisetas|coleção|tamanhos|looks|jeans|camisas|moda',
  ],
  jewelry: [
    'joalheria|joias|semijoias|bijuterias|ourives|relojoaria|prataria|alianças|semi joias',
    'prata|ouro|anéis|brincos|colares|pulseiras|aliança|banhado',
  ],
  florist: [
    'floricultura|florista|flores|arranjos florais|loja de plantas|garden center|viveiro|orquidário',
    'buquê|buquês|arranjos|rosas|plantas|orquídeas|mudas|coroas|suculentas',
  ],
  'pet-shop': [
    'pet shop|petshop|banho e tosa|loja de ração|agropecuária|aquarismo|creche para cães|hotel para cães|adestrador|adestramento|casa de ração',
    'ração|banho|tosa|cães|gatos|pets|cachorro|cachorros',
  ],
  bookshop: [
    'livraria|sebo|editora|papelaria|loja de quadrinhos|banca|banca de jornal',
    'livros|livro|títulos|leitores|autores|quadrinhos|mangás|cadernos',
  ],
  furniture: [
    'loja de móveis|móveis|móveis planejados|loja de decoração|colchões|estofados|móveis rústicos|loja de colchões|antiquário',
    'sofás|mesas|cadeiras|armários|sofá|guarda-roupa|decoração',
  ],
  electronics: [
    'loja de eletrônicos|eletrônicos|loja de celulares|loja de informática|loja de games|acessórios para celular',
    'celulares|notebooks|fones|capinhas|carregadores|videogames',
  ],
  cosmetics: [
    'cosméticos|loja de cosméticos|perfumaria|sabonetes artesanais|saboaria|cosméticos naturais|perfumes|velas aromáticas|saboaria artesanal',
    'sabonetes|cremes|maquiagem|hidratante|essências|velas|aromas|fragrâncias',
  ],
  'toy-store': [
    'loja de brinquedos|brinquedos|brinquedos educativos|loja infantil|enxoval|loja de bebê',
    'infantil|crianças|jogos|bonecas|bebê|pelúcia',
  ],
  'bike-shop': ['bicicletaria|loja de bicicletas|bike shop|oficina de bicicletas|bikes', 'bicicleta|bicicletas|pedal|ciclistas|revisão'],
  'building-materials': [
    'loja de material de construção|material de construção|materiais de construção|ferragens|madeireira|loja de tintas|vidraçaria|marmoraria|loja de ferramentas|casa de tintas',
    'cimento|tijolos|tintas|ferramentas|madeira|granito|vidros|box',
  ],
  market: [
    'mercado|mercearia|mercadinho|supermercado|hortifruti|empório|loja de produtos naturais|quitanda|conveniência|minimercado|armazém|sacolão|produtos naturais',
    'frutas|verduras|orgânicos|queijos|a granel|hortaliças|bebidas|cestas',
  ],
  winery: [
    'vinícola|adega|loja de vinhos|cachaçaria|alambique|destilaria|vinhos',
    'vinho|uvas|rótulos|degustação|safra|cachaça|espumantes',
  ],
  brewery: [
    'cervejaria|cerveja artesanal|cervejaria artesanal|taproom|microcervejaria',
    'IPA|chope|lager|stout|torneiras|growler|cervejas',
  ],
  farm: [
    'sítio|fazenda|produtor rural|orgânicos|cestas orgânicas|queijaria|apiário|mel|café da fazenda|haras|agricultura familiar|queijos artesanais|horta',
    'colheita|safra|produção|orgânico|cesta|campo|gado|produtores',
  ],
  artisan: [
    'artesanato|oficina de costura criativa|artesã|artesão|ateliê|crochê|cerâmica|macramê|marcenaria criativa|feito à mão|bordado|atelier|costura criativa|amigurumi',
    'peças|artesanal|artesanais|sob encomenda|barro|linha|tricô|feitas à mão',
  ],
  shop: ['loja|loja virtual|loja online|e-commerce|ecommerce|catálogo|vendo', 'produtos|frete|entrega|estoque|atacado|varejo'],
  'auto-repair': [
    'oficina mecânica|mecânica|mecânico|auto center|funilaria|oficina|autoelétrica|auto elétrica|borracharia|funilaria e pintura|oficina de motos|moto peças|autopeças|auto peças|martelinho de ouro|guincho|retífica',
    'motor|freios|óleo|suspensão|pneus|carros|revisão|alinhamento|balanceamento|câmbio|carro|motos',
  ],
  'car-wash': [
    'lava rápido|lava jato|lava-rápido|lava-jato|estética automotiva|lavagem de carros|lava car',
    'lavagem|polimento|higienização|vitrificação|enceramento|carro',
  ],
  'car-dealer': [
    'concessionária|revenda de carros|loja de carros|seminovos|loja de motos|locadora de veículos|aluguel de carros|carros usados|locadora|veículos',
    'carros|financiamento|veículo|test drive|usados',
  ],
  plumber: [
    'encanador|desentupidora|hidráulica|bombeiro hidráulico|caça vazamentos|encanamento',
    'vazamento|vazamentos|entupimento|canos|torneira|esgoto',
  ],
  electrician: ['eletricista|instalações elétricas|serviços elétricos|elétrica', 'fiação|tomadas|quadro|disjuntor|curto|iluminação'],
  'air-conditioning': ['ar condicionado|ar-condicionado|climatização|refrigeração', 'split|instalação|higienização|BTUs|limpeza de split'],
  solar: ['energia solar|painéis solares|placas solares|fotovoltaica|fotovoltaico', 'inversor|conta de luz|kWp|telhado'],
  cleaning: [
    'limpeza|diarista|faxina|empresa de limpeza|limpeza de sofá|faxineira|higienização de estofados|limpeza residencial|limpeza pós-obra|limpeza de estofados|passadeira',
    'faxinas|estofados|residencial|comercial|pós-obra|colchões',
  ],
  'pest-control': ['dedetizadora|dedetização|controle de pragas|desinsetização', 'baratas|cupins|ratos|pragas|laudo'],
  construction: [
    'construtora|pedreiro|reformas|empreiteira|construção civil|construção|reforma|gesseiro|impermeabilização|telhados|drywall|terraplenagem',
    'obra|obras|alvenaria|orçamento|acabamento|gesso|telhado',
  ],
  painter: ['pintor|pintura residencial|pintura predial|pinturas|grafiato', 'textura|paredes|massa corrida|tinta'],
  carpentry: ['marcenaria|marceneiro|carpinteiro|carpintaria|móveis sob medida', 'madeira|armários|MDF|cozinha planejada|sob medida'],
  metalwork: [
    'serralheria|serralheiro|esquadrias|portões|toldos|soldador|torneiro mecânico',
    'portão|grades|alumínio|ferro|solda|estruturas',
  ],
  gardening: [
    'jardinagem|jardineiro|paisagismo|paisagista|poda de árvores|piscineiro|limpeza de piscinas',
    'jardim|jardins|grama|poda|plantas|roçagem|piscinas',
  ],
  locksmith: ['chaveiro|chaves|chaveiro 24 horas', 'fechaduras|fechadura|cópias|abertura|cofre|codificação'],
  moving: [
    'mudanças|fretes|carreto|transportadora de mudanças|guarda-móveis|frete e mudança|self storage',
    'mudança|caminhão|embalagem|frete|içamento',
  ],
  transport: [
    'transportadora|logística|motoboy|transporte escolar|van escolar|táxi|taxista|motorista particular|fretamento|transfer|transporte executivo|entregas rápidas',
    'entregas|cargas|frota|vans|ônibus|rota|passageiros|coletas',
  ],
  laundry: ['lavanderia|lavagem a seco|passadoria', 'roupas|lavar|passar|edredom|secagem|tapetes'],
  tailor: [
    'costureira|alfaiate|alfaiataria|ateliê de costura|consertos de roupas|costura|conserto de roupas|sapateiro|ajustes de roupas',
    'ajustes|barras|vestidos|sob medida|roupas|bainha',
  ],
  'appliance-repair': [
    'conserto de eletrodomésticos|assistência técnica|conserto de máquina de lavar|conserto de geladeira|assistência técnica autorizada|marido de aluguel|faz tudo',
    'geladeira|máquina de lavar|fogão|micro-ondas|eletrodomésticos|conserto',
  ],
  'phone-repair': [
    'conserto de celular|assistência técnica de celular|conserto de celulares|assistência de celular',
    'tela|bateria|celular|iphone|película|troca de tela',
  ],
  'dog-walker': ['passeador de cães|dog walker|pet sitter|passeadora de cães|babá de pets', 'passeios|cachorro|gatos|visitas'],
  printing: [
    'gráfica|gráfica rápida|comunicação visual|estamparia|personalizados|brindes|camisetas personalizadas|carimbos|sublimação|papelaria personalizada',
    'cartões de visita|banners|adesivos|impressão|canecas|panfletos|convites',
  ],
  coworking: [
    'coworking|espaço compartilhado|sala comercial|escritório virtual|salas de reunião',
    'estações de trabalho|sala de reunião|endereço fiscal|mesas',
  ],
  blog: ['blog|meu blog|newsletter|revista|portal de notícias|canal|diário', 'posts|artigos|textos|receitas|crônicas|leitores|publicações'],
  portfolio: [
    'portfólio|portfolio|currículo|site pessoal|página pessoal|curriculo online',
    'projetos|trabalhos|experiência|carreira|formação',
  ],
};
