import { createRequire } from 'node:module';
import vm from 'node:vm';

const { withNames } = createRequire(__filename)('../../../tools/eventBundle/languageInReach') as {
  withNames: (script: string) => string;
};

const scripts: readonly [sentence: string, script: string, names: string][] = [
  ['what it uses', 'Math.max(1,new Map().size)', 'Map,Math'],
  ['nothing that is a member of something else', 'a.Map=b.Math', ''],
  ['nothing that only begins so', 'MapMaker', ''],
];

it.each(scripts)('a script has within reach %s', (_sentence, script, names) =>
  expect(withNames(script)).toBe(`(function(${names}){${script}\n})(${names})`),
);

it('a script does what it did, a comment at its end included', () => {
  const done = { most: 0 };
  vm.runInNewContext(withNames('done.most = Math.max(1, [2].length, JSON.parse("3")); // end'), { done });
  expect(done.most).toBe(3);
});
