import { offers, type Samples } from './shape.ts';

export const es: Samples = {
  phone: { text: '00 0000 0000', e164: '+520000000000' },
  price: '$000.00',
  hours: 'Lunes a viernes, 9:00 a 18:00',
  address: 'Tu calle, número y colonia',
  date: { text: 'día y mes del evento', iso: '2099-01-01' },
  names: {
    landing: 'Nombre de tu negocio',
    shop: 'Nombre de tu tienda',
    blog: 'Nombre de tu blog',
    portfolio: 'Tu nombre aquí',
    restaurant: 'Nombre del restaurante',
    clinic: 'Nombre de la clínica',
    law: 'Nombre del despacho',
    school: 'Nombre de la escuela',
    event: 'Nombre del evento',
    saas: 'Nombre del producto',
    nonprofit: 'Nombre de tu causa',
    salon: 'Nombre de la barbería',
  },
  shown: {
    shop: offers('Primer producto', 'Segundo producto', 'Tercer producto', 'Cuarto producto', 'Quinto producto', 'Sexto producto'),
    restaurant: [
      ...['Entrada de la casa', 'Entrada del día'].map((text) => ({ kind: 'offer' as const, text, group: 'Entradas' })),
      ...['Platillo de la casa', 'Platillo del día', 'Otro platillo de la casa'].map((text) => ({
        kind: 'offer' as const,
        text,
        group: 'Platos fuertes',
      })),
      ...['Postre de la casa', 'Postre del día'].map((text) => ({ kind: 'offer' as const, text, group: 'Postres' })),
    ],
    clinic: [
      { kind: 'person', text: 'Nombre del profesional', role: 'Especialidad', registry: ['Céd. Prof.', 'Céd. Prof. 0000000'] },
      { kind: 'person', text: 'Nombre de la profesional', role: 'Otra especialidad', registry: ['Céd. Prof.', 'Céd. Prof. 0000001'] },
    ],
    law: [
      { kind: 'person', text: 'Nombre del abogado', role: 'Área de práctica', registry: ['Céd. Prof.', 'Céd. Prof. 0000000'] },
      { kind: 'person', text: 'Nombre de la abogada', role: 'Otra área de práctica', registry: ['Céd. Prof.', 'Céd. Prof. 0000001'] },
    ],
    school: [
      { kind: 'class', text: 'Primer grupo', when: 'Lunes y miércoles, 9:00', days: ['mon', 'wed'], start: '09:00', end: '10:30' },
      { kind: 'class', text: 'Segundo grupo', when: 'Martes y jueves, 14:00', days: ['tue', 'thu'], start: '14:00', end: '15:30' },
      { kind: 'class', text: 'Tercer grupo', when: 'Sábado, 10:00', days: ['sat'], start: '10:00', end: '12:00' },
      { kind: 'person', text: 'Nombre del profesor', role: 'Lo que enseña' },
      { kind: 'person', text: 'Nombre de la profesora', role: 'Lo que enseña' },
    ],
    event: [
      ...offers('Boleto general', 'Boleto reducido', 'Boleto de grupo'),
      { kind: 'person', text: 'Nombre de quien se presenta', role: 'Tema de la presentación' },
    ],
    saas: [
      { kind: 'plan', text: 'Plan de entrada', features: ['Lo que incluye este plan', 'Algo más que incluye'] },
      { kind: 'plan', text: 'Plan intermedio', features: ['Todo lo del plan de entrada', 'Lo que solo este plan incluye'] },
      { kind: 'plan', text: 'Plan completo', features: ['Todo lo del plan intermedio', 'Lo que solo el completo incluye'] },
    ],
    salon: offers('Primer servicio', 'Segundo servicio', 'Tercer servicio', 'Cuarto servicio', 'Quinto servicio'),
  },
};
