/** Select Graphic Rendition: what switches a style on and off again. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof styles;

/** Paints text for a terminal, or leaves it as it is where no colour is wanted. */
export function painter(colour: boolean): (style: Style, text: string) => string {
  return (style, text) => (colour ? `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m` : text);
}
