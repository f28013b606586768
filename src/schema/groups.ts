import { ref } from './fragments.ts';
import type { JsonSchema } from './value.ts';

/** The schema of a whole inventory file, for editors: Ansible's groups and hosts around what one set of variables may be. */
export function groupsAround({ definitions, $schema, title: _, ...shape }: JsonSchema): JsonSchema {
  return {
    $schema,
    title: 'lvsgen inventory',
    description: 'An Ansible inventory with lvs_* variables.',
    type: 'object',
    additionalProperties: ref('Group'),
    definitions: {
      ...(definitions as object),
      Variables: { ...shape, type: ['object', 'null'] },
      Group: {
        type: ['object', 'null'],
        properties: {
          vars: ref('Variables'),
          hosts: { type: ['object', 'null'], additionalProperties: ref('Variables') },
          children: { type: ['object', 'null'], additionalProperties: ref('Group') },
        },
        additionalProperties: false,
      },
    },
  };
}
