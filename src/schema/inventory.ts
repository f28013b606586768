import { clusterDefinition, definitions } from './cluster.ts';
import { ref } from './fragments.ts';
import type { JsonSchema } from './value.ts';
import { nic, variableProperties } from './variables.ts';

/** The names that come from folder listings: a new file in the folder is a new word in the schema. */
export interface Vocabulary {
  platforms: string[];
  networks: string[];
  arpMethods: string[];
}

/** What lvsgen reads of one set of variables; other names are the user's own. */
export function variablesSchema(vocabulary: Vocabulary): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Variables',
    type: 'object',
    properties: variableProperties(vocabulary),
    patternProperties: { '^(?!lvs_)': {} },
    additionalProperties: false,
    definitions: { ...definitions, Interface: nic, Cluster: clusterDefinition(vocabulary.arpMethods) },
  };
}

/** The whole inventory file, for editors: Ansible's shell around the variables. */
export function inventorySchema(vocabulary: Vocabulary): JsonSchema {
  const { definitions: inner, ...variables } = variablesSchema(vocabulary) as {
    definitions: Record<string, JsonSchema>;
  };
  const { $schema, title: _, ...shape } = variables as Record<string, unknown>;
  return {
    $schema,
    title: 'lvsgen inventory',
    description: 'An Ansible inventory with lvs_* variables.',
    type: 'object',
    additionalProperties: ref('Group'),
    definitions: {
      ...inner,
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
