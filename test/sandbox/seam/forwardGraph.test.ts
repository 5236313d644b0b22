import { forwardGraph } from '../../../sandbox/seam/forwardGraph';

const HERE = 'http://localhost:8082';

describe('a fetch', () => {
  const asked = async (input: Parameters<typeof fetch>[0]) => {
    const plain = jest.fn<Promise<Response>, Parameters<typeof fetch>>(async () => new Response());
    await forwardGraph(plain, HERE)(input, { headers: { a: 'b' } });
    return plain.mock.calls[0];
  };

  test.each([
    ['of Graph goes to the simulator', 'https://graph.microsoft.com/v1.0/me?$select=id', `${HERE}/v1.0/me?$select=id`],
    [
      'of another address stays',
      'https://graph.microsoft.com.evil.example/v1.0/me',
      'https://graph.microsoft.com.evil.example/v1.0/me',
    ],
    ['of the own server stays', '/register.json', '/register.json'],
  ])('%s', async (_what, address, expected) => {
    expect(await asked(address)).toEqual([expected, { headers: { a: 'b' } }]);
  });

  it('of a URL object goes there too', async () => {
    expect((await asked(new URL('https://graph.microsoft.com/v1.0/me')))?.[0]).toBe(`${HERE}/v1.0/me`);
  });

  it('of a Request takes method, headers and body along', async () => {
    const request = new Request('https://graph.microsoft.com/v1.0/$batch', {
      method: 'POST',
      body: '{"a":1}',
      headers: { prefer: 'x' },
    });
    const sent = (await asked(request))?.[0] as Request;
    expect([sent.url, sent.method, sent.headers.get('prefer')]).toEqual([`${HERE}/v1.0/$batch`, 'POST', 'x']);
    expect(await sent.text()).toBe('{"a":1}');
  });
});
