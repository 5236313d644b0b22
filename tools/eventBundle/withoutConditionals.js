const { parse } = require('acorn');

/**
 * Webpack loader: the same script without the conditional operator, `a ? b : c`. Classic Outlook on Windows before
 * version 2403 does not load a script that holds one (Microsoft's page on event-based add-ins, "Supported JavaScript
 * features"); the source may use it all the same.
 *
 * Where a statement will do, it becomes `if`; elsewhere `(a && [b] || [c])[0]`, which evaluates the same parts in the
 * same order and lets neither a falsy `b` nor a `yield` change anything.
 *
 * @param {string} source an ES module
 * @returns {string}
 */
function withoutConditionals(source) {
  const program = parse(source, { ecmaVersion: 2022, sourceType: 'module' });
  return source.slice(0, program.start) + write(source, program) + source.slice(program.end);
}

const isConditional = (node) => node?.type === 'ConditionalExpression';

function write(source, node, parent) {
  const inner = (child) => write(source, child, node);
  const form = Object.values(forms).find((one) => one.fits(node, parent));
  if (form) return form.write(node, inner);
  let text = '';
  let at = node.start;
  for (const child of childrenOf(node)) {
    text += source.slice(at, child.start) + inner(child);
    at = child.end;
  }
  return text + source.slice(at, node.end);
}

/** `if (test) …; else …;` with `say` for what stands in place of each value, conditionals within them included. */
function choose(value, inner, say) {
  if (!isConditional(value)) return say(`(${inner(value)})`);
  const [yes, no] = [value.consequent, value.alternate].map((part) => choose(part, inner, say));
  return `if (${inner(value.test)}) { ${yes} } else { ${no} }`;
}

const forms = {
  returned: {
    fits: (node) => node.type === 'ReturnStatement' && isConditional(node.argument),
    write: ({ argument }, inner) => `{ ${choose(argument, inner, (value) => `return ${value};`)} }`,
  },
  arrow: {
    fits: ({ type, body }) => type === 'ArrowFunctionExpression' && isConditional(body),
    write: ({ async, params, body }, inner) =>
      `${async ? 'async ' : ''}(${params.map(inner).join(', ')}) => ` +
      `{ ${choose(body, inner, (value) => `return ${value};`)} }`,
  },
  assigned: {
    fits: ({ type, expression }) =>
      type === 'ExpressionStatement' && isPlainAssignment(expression) && isConditional(expression.right),
    write: ({ expression: { left, right } }, inner) =>
      `{ ${choose(right, inner, (value) => `${left.name} = ${value};`)} }`,
  },
  declared: {
    fits: ({ type, declarations }, parent) =>
      type === 'VariableDeclaration' &&
      ['Program', 'BlockStatement'].includes(parent.type) &&
      declarations.length === 1 &&
      declarations[0].id.type === 'Identifier' &&
      isConditional(declarations[0].init),
    write: ({ kind, declarations: [{ id, init }] }, inner) =>
      `${kind === 'var' ? 'var' : 'let'} ${id.name}; ${choose(init, inner, (value) => `${id.name} = ${value};`)}`,
  },
  elsewhere: {
    fits: isConditional,
    // `0,` so that a function chosen thus is not called as a method of the list.
    write: ({ test, consequent, alternate }, inner) =>
      `(0, ((${inner(test)}) && [(${inner(consequent)})] || [(${inner(alternate)})])[0])`,
  },
};

function isPlainAssignment(node) {
  return node.type === 'AssignmentExpression' && node.operator === '=' && node.left.type === 'Identifier';
}

/** In the order of the text. A shorthand property is one node in two places. */
function childrenOf(node) {
  const parts = Object.values(node)
    .flat()
    .filter((part) => typeof part?.type === 'string' && part.end !== undefined);
  const inOrder = parts.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((part, at) => at === 0 || part.start >= inOrder[at - 1].end);
}

module.exports = withoutConditionals;
