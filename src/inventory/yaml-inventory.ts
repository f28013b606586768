import { closestMatch } from 'leven';
import type { Diagnostics } from '../report/diagnostic.ts';
import type { Origin } from '../report/source.ts';
import type { Builder } from './builder.ts';
import { isMapping, keysOf, type Mapping, newMapping, originOfKey, originOfValue, put } from './origin.ts';

const sections = ['vars', 'children', 'hosts'];

/** Reads the groups of a YAML inventory, each with `vars`, `children` and `hosts`, in the order in which they were written. */
export function readYamlInventory(root: Mapping, builder: Builder, diagnostics: Diagnostics): void {
  const reader = new YamlInventoryReader(builder, diagnostics);
  for (const name of keysOf(root)) reader.group(name, root[name], originOfKey(root, name), originOfValue(root, name));
}

class YamlInventoryReader {
  readonly #builder: Builder;
  readonly #diagnostics: Diagnostics;

  constructor(builder: Builder, diagnostics: Diagnostics) {
    this.#builder = builder;
    this.#diagnostics = diagnostics;
  }

  group(name: string, data: unknown, nameOrigin: Origin, dataOrigin: Origin): void {
    if (data !== null && !isMapping(data)) {
      this.#diagnostics.error(
        'inventory-shape',
        dataOrigin,
        `the group "${name}" must be a map of ${sections.join(', ')}`,
        {
          consequence: 'Ansible skips the group with no more than a warning',
        },
      );
      return;
    }
    this.#builder.addGroup(name, nameOrigin);
    if (data === null) return;
    for (const section of keysOf(data)) {
      const content = this.#section(name, data, section);
      if (content === undefined) continue;
      for (const key of keysOf(content)) {
        if (section === 'vars') this.#builder.setVariable(name, content, key);
        else if (section === 'children') this.#child(name, content, key);
        else this.#host(name, content, key);
      }
    }
  }

  #section(name: string, data: Mapping, section: string): Mapping | undefined {
    const content = data[section];
    if (!sections.includes(section)) {
      const near = closestMatch(section, sections, { maxDistance: 3 });
      const message = `the group "${name}" has an unknown section "${section}"`;
      this.#diagnostics.error('inventory-shape', originOfKey(data, section), message, {
        consequence: 'Ansible skips it with no more than a warning, and all that it holds',
        hint: near
          ? `${near}: (did you mean this?)`
          : `${sections.join(', ')}; a group inside a group goes under children:`,
      });
      return undefined;
    }
    if (content === null) return undefined;
    if (isMapping(content)) return content;
    const at = originOfValue(data, section);
    if (typeof content === 'string' && section !== 'vars') {
      // Ansible takes a single name in place of a map.
      const single = newMapping(at);
      put(single, content, null, { key: at, value: at });
      return single;
    }
    const listed = Array.isArray(content) ? ', not a list' : '';
    this.#diagnostics.error('inventory-shape', at, `"${section}" of the group "${name}" must be a map${listed}`, {
      hint: section === 'vars' ? 'name: value' : 'each name as a key that ends in a colon: "web1:", without a dash',
    });
    return undefined;
  }

  #child(parent: string, children: Mapping, key: string): void {
    this.group(key, children[key], originOfKey(children, key), originOfValue(children, key));
    if (this.#builder.hasGroup(key)) this.#builder.addChild(parent, key, originOfKey(children, key));
  }

  #host(group: string, hosts: Mapping, pattern: string): void {
    const at = originOfKey(hosts, pattern);
    const vars = hosts[pattern];
    if (vars !== null && !isMapping(vars)) {
      this.#diagnostics.error(
        'inventory-shape',
        originOfValue(hosts, pattern),
        `the variables of the host "${pattern}" must be a map`,
        {
          hint: `${pattern}: {name: value}`,
        },
      );
    }
    this.#builder.addHosts(group, pattern, isMapping(vars) ? vars : newMapping(at), at);
  }
}
