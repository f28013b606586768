const longest = 60;

/** A name as a sentence can hold it: in quotes, cut where it is long, what cannot be seen by its number. */
export function quoted(name: string): string {
  const cut = name.length > longest ? `${name.slice(0, longest)}…` : name;
  return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, numbered)}"`;
}

function numbered(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
