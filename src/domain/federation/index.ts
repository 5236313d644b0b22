export * from './findPartner';
export * from './register';
export * from './searchPartners';
export * from './standing';
