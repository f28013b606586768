// Made by `npm run gen`; edit its source instead.
import type { ValidateFunction } from 'ajv';

export declare const validateVariables: ValidateFunction;
export declare const schema: object;
