export * from './decideUndo';
export * from './exportHistory';
export * from './parseHistory';
export * from './retention';
export * from './shareRecord';
