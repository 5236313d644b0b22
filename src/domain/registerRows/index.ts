export { needed, readRow, readRows, readValue, type Parser, type Row } from './fields';
export * from './parsers';
export { readHousekeeping } from './readHousekeeping';
export * from './readOrganisationRow';
export { readPartnerRow } from './readPartnerRow';
export * from './readPolicyRow';
export * from './readRulesRow';
export { isServiceName, type SchemaVersion } from './readServiceRows';
export * from './refuseDuplicates';
