export { decideCap, type Cap } from './cap';
export * from './grant';
export * from './offer';
export * from './reason';
export * from './recipient';
export * from '../sharingLevel';
export * from './visibility';
