import { formats } from './formats.ts';

/** The schema's formats in the shape that ajv's validator calls. */
export const ajvFormats = Object.fromEntries(
  Object.entries(formats).map(([name, problem]) => [name, (text: string) => problem(text) === undefined]),
);
