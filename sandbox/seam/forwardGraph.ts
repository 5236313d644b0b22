const GRAPH = 'https://graph.microsoft.com/';

/** A `fetch` that sends what is meant for Microsoft Graph to the simulator, and leaves all else alone. */
export function forwardGraph(plain: typeof fetch, graphOrigin: string): typeof fetch {
  const forward = (address: string) => `${graphOrigin}/${address.slice(GRAPH.length)}`;
  return async (input, init) => {
    if (input instanceof Request) {
      return plain(input.url.startsWith(GRAPH) ? await readdress(input, forward(input.url)) : input, init);
    }
    const address = String(input);
    return plain(address.startsWith(GRAPH) ? forward(address) : input, init);
  };
}

/** The same request to another address. The body is read first: browsers stream bodies over HTTP/2 only. */
async function readdress(request: Request, address: string): Promise<Request> {
  const { method, headers, signal, credentials, cache, redirect } = request;
  const body = method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer();
  return new Request(address, { method, headers, signal, credentials, cache, redirect, body });
}
