import { Refusal } from '../http/http.ts';

/** An error in vLLM's format. */
export const refuse = (status: number, type: string, message: string, param: string | null = null, headers: Record<string, string> = {}) =>
  new Refusal(status, message, { error: { message, type, param, code: status } }, headers);

export const badRequest = (message: string) => refuse(400, 'BadRequestError', message);
export const unknownModel = (model: string) => refuse(404, 'NotFoundError', `The model \`${model}\` does not exist.`, 'model');
export const notRecorded = () => refuse(404, 'not_recorded', 'There is no recorded answer to this question.');
