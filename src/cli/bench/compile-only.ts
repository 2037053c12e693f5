import { compileToDataset } from '../../compile.ts';

/** Compile a corpus into a folder, as a build does before it renders. */
const [corpus = 'corpus', dataset = '.synoptic'] = process.argv.slice(2);
const { ok, report } = await compileToDataset({ corpus, dataset });
if (!ok) {
  console.error(report);
  process.exitCode = 1;
}
