import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** How large a folder is, and its largest page. */
export function sizesOf(folder: string) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sizes = files.map((file) => ({ path: relative(folder, file), size: statSync(file).size }));
  const pages = sizes.filter(({ path }) => path.endsWith('.html')).toSorted((a, b) => b.size - a.size);
  return {
    bytes: sizes.reduce((sum, { size }) => sum + size, 0),
    pages: pages.length,
    largest: pages[0] ?? { path: '', size: 0 },
  };
}
