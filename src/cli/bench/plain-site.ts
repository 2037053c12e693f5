import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A site of Astro with `count` pages of one paragraph: what the renderer costs when there is nothing to render. */
export async function writePlainSite(folder: string, count: number): Promise<void> {
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(folder, 'astro.config.mjs'), 'export default { build: { concurrency: 4 } };\n');
  await writeFile(
    join(folder, 'src/pages/[id].astro'),
    `---
export const getStaticPaths = () => Array.from({ length: ${count} }, (_, id) => ({ params: { id: String(id) } }));
const { id } = Astro.params;
---
<html lang="en"><head><title>{id}</title></head><body><h1>Page {id}</h1><p>A plain page.</p></body></html>
`,
  );
}
