import { parse } from 'yaml';

/** YAML as a record. */
export function parseYaml(text: string): Record<string, unknown> {
  return parse(text) as Record<string, unknown>;
}
