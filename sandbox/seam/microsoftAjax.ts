type Loose = Record<string, unknown>;

/**
 * What outlook-web-16.01.js uses of MicrosoftAjax.js. It would load that file from a CDN, and asks for none of it when
 * these names exist; without them `Office.onReady` never resolves.
 */
export function installMicrosoftAjax(target: Window & typeof globalThis): void {
  const scope = target as unknown as Loose;
  scope.Type = Object.assign(target.Function, { registerNamespace: (name: string) => registerNamespace(scope, name) });
  Object.assign(target.Function, { _validateParams: () => null, _validateParameter: () => null });
  // office.js declares its classes with this; nothing it uses asks for more than the function itself.
  Object.assign(target.Function.prototype, {
    registerClass(this: unknown) {
      return this;
    },
  });
  scope.Sys = {
    StringBuilder: createStringBuilder,
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text: string) => JSON.parse(text) as unknown },
    },
    Debug: { trace: () => {} },
    Browser: { agent: null, name: target.navigator.appName, version: 0, documentMode: 0 },
  };
  installErrors(target.Error as unknown as Loose);
}

function registerNamespace(scope: Loose, name: string): void {
  let place = scope;
  for (const part of name.split('.')) place = (place[part] ??= {}) as Loose;
}

/** Called with `new`: a constructor that returns an object gives that object. */
function createStringBuilder(initial?: string) {
  const parts = initial === undefined ? [] : [initial];
  const builder = {
    append(part: unknown) {
      parts.push(String(part));
      return builder;
    },
    toString: (separator = '') => parts.join(separator),
    isEmpty: () => parts.length === 0,
    clear: () => void parts.splice(0),
  };
  return builder;
}

function installErrors(errors: Loose): void {
  const create =
    (kind: string, toMessage: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) =>
      Object.assign(new Error(String(toMessage(...given) ?? kind)), { name: `Sys.${kind}` });
  Object.assign(errors, {
    argument: create('ArgumentException', (name, message) => message ?? name),
    argumentNull: create('ArgumentNullException', (name, message) => message ?? name),
    argumentOutOfRange: create('ArgumentOutOfRangeException', (name, _value, message) => message ?? name),
    argumentType: create('ArgumentTypeException', (name, ...rest) => rest[2] ?? name),
    parameterCount: create('ParameterCountException', (message) => message),
  });
}
