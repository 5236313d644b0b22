import type { AccessTokens } from '../adapters/graph/accessTokens';
import type { Clock, RegisterSource } from '../application/ports';
import { createLazy } from './createLazy';

export interface RegisterSetting {
  readonly tokens: AccessTokens;
  readonly clock: Clock;
  /** Where the organisation keeps its register: `sharepoint:{host}:{site path}:{list title}`. Empty: in the file beside the page. */
  readonly place: string;
  /** Ids of rules that the organisation has switched off, as they were compiled into what wakes at events. */
  readonly rulesOff: readonly string[];
}

const loadFile = async (clock: Clock): Promise<RegisterSource> => {
  const { createJsonRegister } = await import('../adapters/register/jsonRegister');
  return createJsonRegister({ address: 'register.json', fetch: (address, init) => fetch(address, init), clock });
};

const loadList = async ({ tokens, clock, place }: RegisterSetting): Promise<RegisterSource> => {
  const [published, { createGraphRegister }, { parseRegister }] = await Promise.all([
    loadFile(clock),
    import('../adapters/graph/sharePointRegister'),
    import('../adapters/register/parseRegister'),
  ]);
  return createGraphRegister({ tokens, clock }, { setting: place, published, parse: parseRegister, clock });
};

/** The organisation's register, as of today; its code (validation) comes after the first screen. */
export const createLazyRegister = (setting: RegisterSetting): RegisterSource => {
  const { clock, place, rulesOff } = setting;
  const withPart = createLazy(async () => {
    const [source, { createSettledRegister }] = await Promise.all([
      place === '' ? loadFile(clock) : loadList(setting),
      import('../application/settledRegister'),
    ]);
    return createSettledRegister(source, clock, rulesOff);
  }, clock);
  return { read: () => withPart((register) => register.read()) };
};
