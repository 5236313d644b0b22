import { createRequire } from 'node:module';
import vm from 'node:vm';
import fc from 'fast-check';

const withoutConditionals = createRequire(__filename)('../../../tools/eventBundle/withoutConditionals') as (
  source: string,
) => string;

/** What a script whose last statement is an expression comes to. */
const run = (source: string): unknown => JSON.parse(JSON.stringify(vm.runInNewContext(source) ?? null));

/** A conditional that is left, `?` in texts and optional chaining aside: the cases below hold neither. */
const CONDITIONAL = /\?/;

const cases: readonly [sentence: string, source: string][] = [
  ['what is returned', 'function f(a) { return a ? 1 : 2; } [f(1), f(0)]'],
  [
    'what is returned, one in the other',
    'function f(a, b) { return a ? b ? 1 : 2 : b ? 3 : 4; } [f(1, 1), f(1, 0), f(0, 1), f(0, 0)]',
  ],
  ['the whole of an arrow function', 'const f = (a) => a ? { x: 1 } : [2]; [f(1), f(0)]'],
  ['an arrow function in brackets', 'const f = (a) => (a ? 1 : 2); [f(1), f(0)]'],
  ['a value that is assigned', 'let x = 0; x = x ? 1 : 2; x'],
  ['a value that is assigned without braces around', 'let x = 0; if (x) x = x ? 1 : 2; else x = x ? 3 : 4; x'],
  ['a constant', 'const x = [] ? "a" : "b"; x'],
  ['two constants in one declaration', 'const x = 0 ? 1 : 2, y = x ? 3 : 4; [x, y]'],
  ['a counter of a loop', 'let n = 0; for (let i = n ? 5 : 0; i < (n ? 3 : 3); i++) n += i ? 1 : 10; n'],
  ['an argument', 'JSON.stringify(1 ? [1] : 2, null, 0 ? 4 : 0)'],
  ['a value that counts as false', '[1 ? 0 : 5, 1 ? "" : 5, 1 ? null : 5, 0 ? 5 : false]'],
  ['a member that is computed', '({ [0 ? "a" : "b"]: 1 })'],
  ['a part of a template', '`${1 ? `${0 ? "a" : "b"}` : "c"}`'],
  [
    'a function that is chosen and called',
    'function f() { "use strict"; return this === undefined; } [(1 ? f : 0)(), (1 ? f : 0).call(undefined)]',
  ],
  [
    'only the chosen part is evaluated',
    'const seen = []; const see = (x) => { seen.push(x); return x; }; see(1) ? see(2) : see(3); seen',
  ],
  ['a comma within', 'let a = 0; const f = () => ((a += 1), a) ? (a += 1, a) : 0; [f(), a]'],
  [
    '`yield` within',
    'function* g() { return (yield 1) ? yield 2 : yield 3; } const i = g(); [i.next().value, i.next(0).value]',
  ],
];

describe('a script without the conditional operator does the same', () => {
  it.each(cases)('%s', (_, source) => {
    const written = withoutConditionals(source);
    expect(source).toMatch(CONDITIONAL);
    expect(written).not.toMatch(CONDITIONAL);
    expect(run(written)).toEqual(run(source));
  });

  it('whatever is nested in whatever', () => {
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom('0', '1', '""', '"a"', 'null', 'x', '(x += 1)'),
        fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
        fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a} || ${b})`),
        tie('expression').map((a) => `(() => ${a})()`),
        tie('expression').map((a) => `(function () { let y = ${a}; y = y ? ${a} : x; return y ? y : ${a}; })()`),
      ),
    }));
    fc.assert(
      fc.property(expression, (value) => {
        const source = `let x = 0; const z = ${value}; [z, x]`;
        const written = withoutConditionals(source);
        expect(written).not.toMatch(CONDITIONAL);
        expect(run(written)).toEqual(run(source));
      }),
      { numRuns: 300 },
    );
  });
});
