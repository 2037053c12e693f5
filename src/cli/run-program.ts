import { spawn, type SpawnOptions } from 'node:child_process';

interface Outcome {
  /** 1 when a signal ended it. */
  readonly code: number;
  /** Standard output and standard error as they came; empty when they were inherited. */
  readonly output: string;
}

/** Run a program to its end. It is ended with this process. */
export function runProgram(program: string, programArguments: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(program, programArguments, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = () => child.kill();
    process.once('exit', end);
    child.on('error', fail);
    child.on('close', (code) => {
      process.off('exit', end);
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
