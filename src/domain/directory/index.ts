export * from './partnerAssessment';
export * from './partnerSearch';
