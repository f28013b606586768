import type { Source } from '../report/source.ts';
import type { ExtraVars } from './extra-vars.ts';

/** A file of group_vars/ or host_vars/ with the name of the group or host that it is for. */
export interface VarsFile {
  name: string;
  source: Source;
}

/** All texts that make up an inventory, read before anything is made of them. */
export interface InventorySources {
  /** The inventory's name, as rendered files show it. */
  name: string;
  /** The files that name hosts and groups: one, or those of a folder in Ansible's order. */
  parts: Source[];
  groupVars: VarsFile[];
  hostVars: VarsFile[];
  extraVars: ExtraVars[];
  /** The folder that relative paths in the inventory start from. */
  directory: string;
}

/** How the names of files that hold YAML end. */
export const yamlExtensions: readonly string[] = ['.yml', '.yaml', '.json'];
