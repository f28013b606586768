/**
 * What a plain (unquoted) scalar means to Ansible, which reads YAML 1.1 through PyYAML. The rules are PyYAML's implicit
 * resolvers: `yes` and `off` are booleans but `y` is text, `1e3` is text, `0644` is octal and `1:30` is sexagesimal.
 */
export type Resolved = string | number | boolean | null;

const boolean = /^(?:(?<true>yes|Yes|YES|true|True|TRUE|on|On|ON)|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const empty = /^(?:~|null|Null|NULL|)$/;
const binary = /^[-+]?0b[01_]+$/;
const hexadecimal = /^[-+]?0x[0-9a-fA-F_]+$/;
const octal = /^[-+]?0[0-7_]+$/;
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const sexagesimal = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/;
const float = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;
const sexagesimalFloat = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/;
const infinity = /^(?<sign>[-+]?)\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

export function resolvePlain(text: string): Resolved {
  if (empty.test(text)) return null;
  const truth = boolean.exec(text);
  if (truth) return truth.groups?.true !== undefined;
  const first = text.charCodeAt(0);
  const mayBeNumber = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
  return mayBeNumber ? resolveNumber(text) : text;
}

function resolveNumber(text: string): string | number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
  if (decimal.test(text)) return sign * Number(digits);
  if (binary.test(text)) return sign * Number.parseInt(digits.slice(2), 2);
  if (hexadecimal.test(text)) return sign * Number.parseInt(digits.slice(2), 16);
  if (octal.test(text)) return sign * Number.parseInt(digits, 8);
  if (sexagesimal.test(text) || sexagesimalFloat.test(text)) {
    return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  }
  if (float.test(text)) return sign * Number(digits);
  const infinite = infinity.exec(text);
  if (infinite) return infinite.groups?.sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return notANumber.test(text) ? Number.NaN : text;
}

/** Names the trap if a plain scalar reads as a number that its writer cannot have meant. */
export function trapIn(text: string): 'octal' | 'sexagesimal' | undefined {
  if (octal.test(text) && Number(text) !== 0) return 'octal';
  if (sexagesimal.test(text) || sexagesimalFloat.test(text)) return 'sexagesimal';
  return undefined;
}
