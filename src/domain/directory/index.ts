export * from './assessPartner';
export * from './createPartnerIndex';
export * from './lookAlike';
export * from './partnerAssessment';
export * from './partnerSearch';
export * from './serviceState';
export * from './splitWords';
