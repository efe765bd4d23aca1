import { z } from 'zod';

export const Decline = z.enum(['funds', 'expired', 'details', 'confirm', 'processing', 'limit', 'method', 'mandate', 'bank']);

/** Reasons of a failed payment and what helps, in the words of a bank clerk to a customer. */
export const declineWords = {
  'pt-BR': {
    funds: 'O banco diz que faltou saldo ou limite. Outro cartão resolve na hora.',
    expired: 'O cartão venceu. Com os dados do novo, tudo volta ao normal.',
    details: 'Algum dado do cartão não confere. Digite o número, a validade e o código outra vez.',
    confirm: 'O banco quer que você confirme a compra. Abra a página de pagamento e siga o que ele pedir.',
    processing: 'O banco não respondeu. Costuma passar em uma nova tentativa.',
    limit: 'O cartão chegou ao limite de compras. Use outro, ou espere o limite voltar.',
    method: 'Este cartão não aceita esse tipo de cobrança. Outro cartão resolve.',
    mandate: 'O valor passou do máximo que você autorizou no Pix Automático.',
    bank: 'O banco recusou e não disse o motivo. Tente outro cartão, ou pergunte ao banco.',
  },
  en: {
    funds: 'Your bank says there was not enough money or credit. Another card settles it right away.',
    expired: 'The card has expired. With the details of the new one, all is well again.',
    details: 'Something in the card details does not match. Please type the number, date and code again.',
    confirm: 'Your bank wants you to confirm the purchase. Open the payment page and follow what it asks.',
    processing: 'Your bank did not answer. It usually works on the next try.',
    limit: 'The card has reached its spending limit. Use another one, or wait for the limit to reset.',
    method: 'This card does not accept this kind of charge. Another card settles it.',
    mandate: 'The amount is above the maximum that you authorized for Pix Automático.',
    bank: 'Your bank declined it without saying why. Try another card, or ask the bank.',
  },
  es: {
    funds: 'El banco dice que no había saldo o cupo suficiente. Con otra tarjeta se resuelve al momento.',
    expired: 'La tarjeta venció. Con los datos de la nueva, todo vuelve a la normalidad.',
    details: 'Algún dato de la tarjeta no coincide. Escribe otra vez el número, la fecha y el código.',
    confirm: 'El banco quiere que confirmes la compra. Abre la página de pago y sigue lo que te pida.',
    processing: 'El banco no respondió. Suele funcionar en el siguiente intento.',
    limit: 'La tarjeta llegó a su límite de compras. Usa otra o espera a que el límite se renueve.',
    method: 'Esta tarjeta no acepta este tipo de cobro. Con otra se resuelve.',
    mandate: 'El importe supera el máximo que autorizaste en Pix Automático.',
    bank: 'El banco la rechazó sin decir por qué. Prueba con otra tarjeta o pregunta en el banco.',
  },
} as const;
