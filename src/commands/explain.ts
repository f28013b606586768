import { isSecretKey, mask, masked, maskedValues, worthHiding } from '../base/masking.ts';
import { byText } from '../base/text.ts';
import { visible, visibleLines } from '../base/visible.ts';
import { isMapping, keysOf, originOfValue } from '../inventory/origin.ts';
import { secretsOf } from '../inventory/secrets.ts';
import { place } from '../report/formats/stylish.ts';
import { command } from './command.ts';
import { inventoryOptions } from './inventory-options.ts';

export default command({
  usage: 'explain <what> [inventory]',
  describe: 'explain a rule, or a host of the inventory: its variables, and where each comes from',
  options: (yargs) =>
    inventoryOptions(yargs)
      .positional('what', { type: 'string', demandOption: true, describe: 'a rule, or a host' })
      .positional('inventory', { type: 'string', demandOption: false as true }),
  async run({ what, ...options }, context) {
    if (options.inventory === undefined) {
      const { rules } = await import('../generated/rules.ts');
      const rule = Object.hasOwn(rules, what) ? rules[what] : undefined;
      if (rule === undefined) {
        context.stderr.write(
          `lvsgen: there is no rule "${what}"; for a host name the inventory as well\nTry: lvsgen list rules\n`,
        );
        return 2;
      }
      context.stdout.write(
        `${what} (${rule.severity})\n${rule.doc}\n\nRefused:\n\n${rule.examples.bad}\nAccepted:\n\n${rule.examples.good}`,
      );
      return 0;
    }
    const { loadInventory } = await import('./load-inventory.ts');
    const found = await loadInventory(options, context);
    if (found === undefined) return 2;
    const host = found.inventory.hosts.get(what);
    if (host === undefined) {
      context.stderr.write(
        `lvsgen: ${options.inventory} has no host "${what}"\nTry: lvsgen list hosts ${options.inventory}\n`,
      );
      return 2;
    }
    const vars = found.inventory.varsOf(what);
    const secrets = worthHiding(secretsOf(found.inventory).values);
    const groups = found.inventory.groupsOf(what).map(({ name }) => name);
    context.stdout.write(`${visible(`# ${what}, at ${place(host.origin)}, in ${groups.join(', ')}`)}\n`);
    const { stringify } = await import('yaml');
    for (const key of keysOf(vars).sort(byText)) {
      const lines = visibleLines(stringify({ [key]: withoutSecrets(vars[key], key, secrets) }))
        .trimEnd()
        .split('\n');
      const [first, ...rest] = lines;
      context.stdout.write(`${[`${first}  # ${place(originOfValue(vars, key))}`, ...rest].join('\n')}\n`);
    }
    return 0;
  },
});

/** A copy of a value in which everything under a secret's key is masked, `auth_pass X` in a text, and what is known to be secret. */
function withoutSecrets(value: unknown, key: string, secrets: ReadonlySet<string>): unknown {
  if (typeof value === 'string')
    return isSecretKey(key) && !value.includes('{{') ? mask : maskedValues(masked(value), secrets);
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, key, secrets));
  if (isMapping(value)) {
    // Keys in the file's order; a reference to a secret is none itself.
    return new Map(
      keysOf(value).map((inner) => {
        const isReference = inner === 'file' || inner === 'env';
        return [inner, withoutSecrets(value[inner], isSecretKey(key) && !isReference ? key : inner, secrets)];
      }),
    );
  }
  return isSecretKey(key) && value !== null && typeof value !== 'boolean' ? mask : value;
}
