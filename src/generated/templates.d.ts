// Made by `npm run gen`; edit its source instead.
export declare const templates: Record<string, (view: object) => string>;
