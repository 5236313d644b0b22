import { readFileSync } from 'node:fs';
import { findManifestFaults } from './manifestFaults';

/** `npm run validate`: what the schema cannot see. Exit code 1 if there is a fault. */
const file = process.argv[2] ?? 'manifest.xml';
const faults = findManifestFaults(readFileSync(file, 'utf8'), 'assets');
for (const fault of faults) console.log(`${file}: ${fault}`);
console.log(faults.length === 0 ? `${file}: no faults` : `${file}: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
