import type { VFile } from 'vfile';
import { isMap, isNode, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { report } from '../pipeline/findings.ts';
import type { Range } from '../schema/span.ts';

type Path = readonly PropertyKey[];

/** One YAML file that has the shape of its schema. */
export interface YamlFile<T> {
  readonly value: T;
  readonly file: VFile;
  /** Where in the file a value stands; null when it is not written there. */
  readonly placeOf: (path: Path) => Range | null;
}

/** Parse and check one YAML file. What is wrong lands in `file.messages` at its line; then the answer is undefined. */
export function readYaml<T extends z.ZodType>(file: VFile, schema: T): YamlFile<z.output<T>> | undefined {
  const source = String(file);
  const document = parseDocument(source, { schema: 'core', uniqueKeys: true });
  // One slip can make the parser complain at one place many times over.
  const faults = new Map([...document.errors, ...document.warnings].toReversed().map((fault) => [fault.pos[0], fault]));
  for (const { pos, message } of [...faults.values()].toReversed()) {
    report(file, 'yaml-invalid', { start: pos[0], end: pos[1] }, firstLine(message));
  }
  if (file.messages.length > 0) return undefined;
  const placeOf = (path: Path) => rangeAt(document, path);
  const parsed = schema.safeParse(toPlain(document, file));
  if (file.messages.length > 0) return undefined;
  if (parsed.success) return { value: parsed.data, file, placeOf };
  for (const issue of parsed.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    if (keys.length === 0) report(file, 'yaml-shape', nearestPlace(issue.path, placeOf), `${describe(issue.path)}${issue.message}.`);
    for (const key of keys) report(file, 'yaml-shape', keyPlace(document, issue.path, key), `There is no field \`${key}\` here.`);
  }
  return undefined;
}

/** Aliases could make a small file huge; a corpus file needs none. */
function toPlain(document: Document, file: VFile): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    report(file, 'yaml-invalid', null, error instanceof Error ? firstLine(error.message) : String(error));
    return undefined;
  }
}

function describe(path: Path): string {
  return path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `;
}

function nearestPlace(path: Path, placeOf: (path: Path) => Range | null): Range | null {
  for (let length = path.length; length > 0; length -= 1) {
    const place = placeOf(path.slice(0, length));
    if (place) return place;
  }
  return null;
}

function rangeAt(document: Document, path: Path): Range | null {
  const node = document.getIn(path, true);
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : null;
}

function keyPlace(document: Document, path: Path, key: string): Range | null {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(parent)) return null;
  for (const { key: node } of parent.items) {
    if (isNode(node) && node.range && String(node) === key) return { start: node.range[0], end: node.range[1] };
  }
  return null;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/; please use YAML\S+/, '').replace(/ at line \d+, column \d+:?$/, '.');
}
