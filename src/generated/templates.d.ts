// Made by `npm run gen`; edit its source instead.
import type Handlebars from 'handlebars';

export declare const templates: Record<string, Handlebars.TemplateDelegate<object>>;
