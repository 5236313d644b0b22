import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The rows of the source documents that the product answers so far. A row without a test that carries its number
 * is a promise nobody keeps watch over.
 */
const ROWS = [
  ...['CAL-01', 'CAL-02', 'CAL-03', 'CAL-04', 'CAL-10', 'CAL-12', 'CAL-13', 'CAL-17'],
  ...['CAL-20', 'CAL-21', 'CAL-22', 'CAL-23', 'CAL-24', 'CAL-25'],
  ...['POL-01', 'POL-04', 'POL-05', 'POL-06', 'POL-07', 'POL-11'],
  ...['SYN-01', 'SYN-02', 'DEL-07', 'ADM-07', 'CLN-04', 'BUL-01', 'BUL-10'],
  ...['ACC-01', 'ACC-02', 'ACC-03', 'ACC-04', 'ACC-05', 'ACC-07', 'ACC-08', 'ACC-09'],
  ...['SEC-01', 'SEC-03', 'SEC-05', 'SEC-06', 'SEC-09'],
  ...['GOV-01', 'GOV-02', 'GOV-03', 'GOV-05', 'GOV-06', 'GOV-07', 'GOV-09', 'GOV-11'],
  ...['CAL-05', 'CAL-06', 'CAL-08', 'CAL-09', 'CAL-16', 'CAL-19', 'DEL-01', 'DEL-02', 'DEL-03', 'DEL-04'],
  ...['DEL-05', 'DEL-06', 'DEL-08', 'GOV-08', 'SYN-03', 'LIF-27', 'ELI-06', 'AUD-01', 'AUD-02'],
  ...['AUD-03', 'AUD-04', 'AUD-07', 'REP-01', 'REP-02', 'BUL-06', 'X-05', 'X-26', 'X-29'],
  ...['CAL-07', 'CAL-19', 'POL-02', 'POL-03', 'ORG-01', 'ORG-02', 'ORG-04', 'ORG-05', 'ORG-06', 'ORG-07'],
  ...['ORG-09', 'ORG-10', 'ELI-10', 'ELI-13', 'LIF-01', 'LIF-05', 'LIF-06', 'LIF-07', 'LIF-08', 'LIF-09'],
  ...['LIF-10', 'LIF-11', 'LIF-12', 'LIF-13', 'LIF-14', 'LIF-19', 'LIF-20', 'LIF-21', 'LIF-26', 'LIF-27'],
  ...['PUB-01', 'PUB-02', 'PUB-03', 'PUB-04', 'PUB-05', 'SIP-08', 'SIP-09', 'SIP-10', 'DIR-01', 'DIR-02'],
  ...['DIR-04', 'DIR-06', 'DIR-08', 'DIR-09', 'DIR-10', 'ADM-01', 'ADM-03', 'ADM-05', 'SEC-08', 'CLN-03'],
  ...['SYN-04', 'BUL-05'],
  ...['HSK-01', 'HSK-02', 'HSK-03', 'HSK-05', 'AUD-09'],
  ...['CAL-11', 'CAL-14', 'CAL-15', 'CAL-18', 'CLN-01', 'CLN-02', 'SYN-05', 'BUL-08'],
  ...['GOV-04', 'GOV-10', 'IMS-04'],
  ...['REC-01', 'REC-02', 'REC-03', 'REC-04', 'REC-05', 'REC-06', 'REC-07', 'REC-08', 'REC-09', 'REC-10'],
  ...['REC-11', 'REC-12', 'REC-13', 'REC-14', 'IMS-05', 'X-03', 'X-27'],
  ...['SIP-01', 'SIP-02', 'SIP-03', 'SIP-04', 'SIP-05', 'SIP-06', 'SIP-07', 'SIP-11', 'IMS-02', 'IMS-03'],
  ...['DIR-03', 'DIR-05', 'X-09', 'BUL-03'],
];

const titles = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(test|spec|contract)\.tsx?$/.test(file) && !file.startsWith('requirements'))
  .map((file) => readFileSync(path.join('test', file), 'utf8'))
  .flatMap((source) => source.split('\n'));

describe('each requirement has a test that carries its number', () => {
  it.each(ROWS)('%s', (row) => {
    const carrying = titles.filter((line) => line.includes(row) && !/^\s*(\*|\/\/)/.test(line));
    expect(carrying).not.toEqual([]);
  });
});
