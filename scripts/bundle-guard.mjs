import { isBuiltin } from 'node:module';

/** What turns words into code at run time: precompiled by `npm run gen`, and never to be carried or run by users. */
const compilers = [
  /node_modules\/ajv\/dist\/(compile|core|ajv|standalone)/,
  /node_modules\/handlebars\/(dist\/cjs\/handlebars\/compiler|lib\/index|dist\/cjs\/handlebars\.js)/,
];

/** @param {string[]} inputs module paths of a bundle */
export function forbiddenInputs(inputs) {
  return inputs.filter((input) => compilers.some((compiler) => compiler.test(input)));
}

/**
 * What a bundle asks for at run time besides Node's own modules: nothing, for it is passed on as one file.
 * @param {{ path: string, external?: boolean }[]} imports
 */
export function foreignImports(imports) {
  return imports.filter(({ path, external }) => external && !isBuiltin(path)).map(({ path }) => path);
}
