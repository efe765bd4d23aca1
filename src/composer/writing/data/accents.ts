const table = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split(' ').map((word) => [word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), word] as const));

/** Words that have one spelling only and that people type without its accents, by language. */
export const ACCENTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pt: table(
    'não você vocês também até já só aí três através após água café pão pães mãe irmão irmãos irmã mãos mão coração alemão japonês inglês português francês móvel móveis imóvel imóveis máquina máquinas elétrica elétrico eletrônica eletrônico eletrônicos hidráulica hidráulico mecânica mecânico médico médica clínica odontológica estética orçamento serviço serviços preço preços começo lençol lençóis cabeça almoço açougue açúcar calça calças praça licença horário horários domicílio sábado sábados terça família famílias música músicas público único única básico básica rápido rápida próximo próxima mínimo máximo válido último número números endereço município cartório escritório laboratório consultório salário diário diária diárias criança crianças gráfica fotográfico fotógrafo fotógrafa técnico técnica técnicos química químico física psicólogo psicóloga psicóloga estúdio prédio edifício condomínio condomínios indústria indústrias comércio negócio agência farmácia veterinário veterinária veículo veículos câmbio pneumático férias réveillon vídeo vídeos áudio óleo óculos ônibus bebê bebês guaraná limão maçã feijão macarrão camarão salmão portão fogão colchão balcão caminhão avião violão',
  ),
  es: table(
    'también aquí allí según después además más días fábrica máquina máquinas clínica médico médica música público única único básico rápido próximo mínimo máximo último número números teléfono dirección miércoles sábado sábados jardín jardinería panadería carpintería plomería fontanería cerrajería peluquería cafetería pastelería lavandería zapatería joyería librería papelería ferretería carnicería pescadería pizzería heladería tapicería tintorería albañilería energía fotografía eléctrica eléctrico mecánica mecánico hidráulica electrónica gráfica técnico técnica atención ocasión algodón jabón cartón camión avión árbol árboles fácil difícil útil móvil café bebé niño niños niña niñas año años español mañana',
  ),
};
