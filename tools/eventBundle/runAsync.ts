type Body = (this: unknown, ...given: never[]) => Generator<unknown, unknown, never>;

/**
 * What an `async` function becomes in the language of 2016, which has generators only. The compiler would write the like
 * into every module anew; the script has it once.
 */
const runAsync = (body: Body) =>
  function (this: unknown, ...given: never[]): Promise<unknown> {
    const steps = body.apply(this, given);
    return new Promise((resolve, reject) => {
      const goOn =
        (step: 'next' | 'throw') =>
        (outcome?: unknown): void => {
          try {
            const { done, value } = steps[step](outcome as never);
            if (done) resolve(value);
            else Promise.resolve(value).then(next, fail);
          } catch (error) {
            reject(error as Error);
          }
        };
      const next = goOn('next');
      const fail = goOn('throw');
      next();
    });
  };

/** By this name the compiler asks for it. */
export { runAsync as _ };
