import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/cli/static-server.ts';
import { resolveBrowser } from '../../src/cli/browser/resolve-browser.ts';
import { ensureBuilt } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the front page of the built site. */
    siteUrl: string;
    /** Folder of the built site. */
    siteFolder: string;
    /** Address of the browser that all tests share. */
    browserEndpoint: string;
  }
}

/** Before all tests of the site: build it if needed, serve it, start one browser. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await ensureBuilt();
  const site = await startServer({ root: folder, base: '/', port: 0 });
  const { from, version, executablePath, env } = await resolveBrowser();
  console.log(`Browser: Chromium ${version} (${from}), site: ${site.url}`);
  const browser = await chromium.launchServer({ executablePath, env, args: ['--no-sandbox'] });
  provide('siteUrl', site.url);
  provide('siteFolder', folder);
  provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
