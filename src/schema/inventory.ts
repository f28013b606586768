import { clusterDefinition, definitions } from './cluster.ts';
import { groupsAround } from './groups.ts';
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

export function inventorySchema(vocabulary: Vocabulary): JsonSchema {
  return groupsAround(variablesSchema(vocabulary));
}
