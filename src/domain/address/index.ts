export * from './domainName';
export * from './emailAddress';
