const GRAPH = 'https://graph.microsoft.com/';

/** A `fetch` that sends what is meant for Microsoft Graph to the simulator, and leaves all else alone. */
export function forwardGraph(plain: typeof fetch, graphOrigin: string): typeof fetch {
  const forward = (address: string) => `${graphOrigin}/${address.slice(GRAPH.length)}`;
  return (input, init) => {
    if (input instanceof Request) {
      return input.url.startsWith(GRAPH) ? plain(new Request(forward(input.url), input), init) : plain(input, init);
    }
    const address = String(input);
    return plain(address.startsWith(GRAPH) ? forward(address) : input, init);
  };
}
