/** Where secrets by reference come from; the pipeline itself touches neither disk nor environment. */
export interface SecretStore {
  /** The text of a file, given relative to the inventory; undefined if it cannot be read, or why it is not read. */
  file(path: string): string | undefined | { readonly refused: string };
  /** The value of an environment variable; undefined if it is not set. */
  env(name: string): string | undefined;
}
