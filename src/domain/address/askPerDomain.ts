import { parseDomainName, type DomainName } from './domainName';
import { findEmailAddress, isPlainAddress } from './parseEmailAddress';

/**
 * What is asked of each address in a list and depends on its domain alone: found out once for all who are there, since
 * a large meeting has hundreds of people at a handful of domains. `undefined` is asked for what is no address.
 */
export const askPerDomain = <T extends object>(
  ask: (domain: DomainName | undefined) => T,
): ((address: string) => T) => {
  const answers = new Map<string, T>();
  const askOnce = (written: string): T => {
    const answer = ask(parseDomainName(written));
    answers.set(written, answer);
    return answer;
  };
  return (address) => {
    if (!isPlainAddress(address)) return ask((findEmailAddress(address) || { domain: undefined }).domain);
    const written = address.slice(address.indexOf('@') + 1);
    return answers.get(written) || askOnce(written);
  };
};
