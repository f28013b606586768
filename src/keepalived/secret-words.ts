/**
 * The words of keepalived.conf behind which a secret stands: VRRP's password, the password of a TLS key, a key of
 * `auth_hmac` behind its number (the `key` of SSL is a file). They count wherever a line may begin for keepalived, which
 * is behind a brace too, and in comments, where an old one may be left.
 */
const word = String.raw`(?:auth_pass|password|key(?="?\s+"?\d+"?\s))`;

/** Such a word with all that follows it in its line. */
const secretText = new RegExp(String.raw`((?:^|[\s{}#!"])${word})("?[\s"]).*$`, 'gm');

export function holdsSecret(text: string): boolean {
  return text.search(secretText) !== -1;
}

/** What the secrets of a text are, to tell whether they are still the same. */
export function secretsIn(text: string): string {
  return (text.match(secretText) ?? []).join('\n');
}

/** The text with `mask` in place of each secret. */
export function withoutSecrets(text: string, mask: string): string {
  return text.replace(secretText, `$1$2${mask}`);
}
