export * from './checkUpRange';
export * from './exportTally';
export * from './exposure';
export * from './parseKept';
export * from './reader';
export * from './tally';
