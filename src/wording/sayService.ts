import type { ServiceName } from '../domain/federation';

const SERVICES: Readonly<Record<string, string>> = { calendar: 'Calendar', messaging: 'Messaging' };

/** A service as the head of a row: ours has a name; a further one has the register's label, else its id. */
export const sayService = (service: ServiceName, label?: string): string => SERVICES[service] ?? label ?? service;

/** A service within a sentence: `calendar`. */
export const sayServiceWithin = (service: ServiceName): string =>
  service in SERVICES ? sayService(service).toLowerCase() : service;
