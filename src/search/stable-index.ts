import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Pagefind writes the values of a facet in another order each time. Here they are sorted, and the files that carry a hash of
 * their content are named anew, so that the same statements give the same bytes. What a search finds stays the same.
 *
 * @throws when a file is not built as those of Pagefind 1.5 are.
 */
export function toStableIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const stable = files.map((file) => {
    const [, language, oldHash] = /^filter\/(\w+)_([0-9a-f]+)\.pf_filter$/.exec(file.path) ?? [];
    if (language === undefined || oldHash === undefined) return file;
    const content = pack(sortValues(unpack(file)));
    const name = `${language}_${hashOf(content).slice(0, oldHash.length)}`;
    names.set(`${language}_${oldHash}`, name);
    return { path: `filter/${name}.pf_filter`, content };
  });
  return renameMeta(stable, names);
}

/** The file of an index that lists all others also names the facets, each with its file. */
function renameMeta(files: readonly IndexFile[], names: ReadonlyMap<string, string>): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const [, language, oldHash] = /^pagefind\.(\w+)_([0-9a-f]+)\.pf_meta$/.exec(meta?.path ?? '') ?? [];
  if (!meta || language === undefined || oldHash === undefined) throw new Error('The search index has no list of its files.');
  const content = pack(rename(unpack(meta), names));
  const hash = hashOf(content).slice(0, oldHash.length);
  return files.map((file) => {
    if (file === meta) return { path: `pagefind.${language}_${hash}.pf_meta`, content };
    if (file.path !== 'pagefind-entry.json') return file;
    const entry = new TextDecoder().decode(file.content).replace(`"${language}_${oldHash}"`, `"${language}_${hash}"`);
    return { path: file.path, content: new TextEncoder().encode(entry) };
  });
}

/** `[facet, [[value, statements], …]]` */
function sortValues(filter: Cbor): Cbor {
  const [name = null, values = null] = isList(filter) ? filter : [];
  if (typeof name !== 'string' || !isList(values)) throw new Error('A facet of the search index is not built as expected.');
  return [name, sortByName(values)];
}

function rename(value: Cbor, names: ReadonlyMap<string, string>): Cbor {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (!isList(value)) return value;
  const renamed = value.map((item) => rename(item, names));
  const listsFacets = value.length > 0 && value.every((item) => isList(item) && typeof item[1] === 'string' && names.has(item[1]));
  return listsFacets ? sortByName(renamed) : renamed;
}

function sortByName(items: readonly Cbor[]): Cbor[] {
  const nameOf = (item: Cbor) => (isList(item) && typeof item[0] === 'string' ? item[0] : '');
  return items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** `Array.isArray` takes a list that may not be changed for one of anything. */
function isList(value: Cbor): value is readonly Cbor[] {
  return Array.isArray(value);
}

const magic = new TextEncoder().encode('pagefind_dcd');

function unpack({ path, content }: IndexFile): Cbor {
  const bytes = gunzipSync(content);
  if (!magic.every((byte, index) => bytes[index] === byte)) throw new Error(`${path} is not built as expected.`);
  return readCbor(bytes.subarray(magic.length));
}

function pack(value: Cbor): Uint8Array {
  return gzipSync(Buffer.concat([magic, writeCbor(value)]), { level: 9 });
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
