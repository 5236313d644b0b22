export * from './addressProblem';
export * from './askPerDomain';
export * from './domainName';
export * from './emailAddress';
export * from './parseEmailAddress';
export * from './unwrapAddress';
