export * from './sharingLevel';
