import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

export interface BrowserCandidate {
  /** Where it was found. */
  readonly from: string;
  readonly executablePath: string;
  readonly env?: NodeJS.ProcessEnv;
}

interface RunningBrowser extends Required<BrowserCandidate> {
  readonly version: string;
}

const systemNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * A Chromium that starts: `CHROME_PATH`, the system's, that of Playwright's cache, the one from the packages.
 *
 * @throws when none starts, with every place that was tried; a test that needs a browser is never skipped. A `CHROME_PATH`
 * that does not start is an error of its own, not a reason to take another browser.
 */
export async function resolveBrowser(): Promise<RunningBrowser> {
  const places = { CHROME_PATH: fromEnvironment, system: fromSystem, 'playwright cache': fromPlaywright, packages: packagedChromium };
  const tried: string[] = [];
  for (const [place, find] of Object.entries(places)) {
    const candidate = await find();
    if (!candidate) {
      tried.push(`${place}: none`);
      continue;
    }
    try {
      return await start(candidate);
    } catch (error) {
      tried.push(`${place}: ${candidate.executablePath}: ${reasonOf(error)}`);
      if (place === 'CHROME_PATH') break;
    }
  }
  throw new Error(`No Chromium starts.\n  ${tried.join('\n  ')}\n  Set CHROME_PATH=/path/to/chrome, or run: apt-get install chromium`);
}

/** A candidate counts only if it starts. */
async function start(candidate: BrowserCandidate): Promise<RunningBrowser> {
  const env = candidate.env ?? process.env;
  const browser = await chromium.launch({ executablePath: candidate.executablePath, env, args: ['--no-sandbox'], timeout: 120_000 });
  const version = browser.version();
  await browser.close();
  return { ...candidate, env, version };
}

function fromEnvironment(): BrowserCandidate | undefined {
  const executablePath = process.env['CHROME_PATH'];
  return executablePath ? { from: 'CHROME_PATH', executablePath } : undefined;
}

function fromSystem(): BrowserCandidate | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const executablePath = [...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...systemPlaces].find(
    isExecutable,
  );
  return executablePath === undefined ? undefined : { from: 'system', executablePath };
}

function fromPlaywright(): BrowserCandidate | undefined {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { from: 'playwright cache', executablePath } : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines.find((line) => /error|fail|cannot/i.test(line))?.trim() ?? lines[0] ?? '';
}
