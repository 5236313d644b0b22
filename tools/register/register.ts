import { runRegister } from './runRegister';

/** `npm run register`: for whoever keeps the register of partners (docs/register.md). */
const main = async (): Promise<void> => {
  const { lines, exitCode } = await runRegister(process.argv.slice(2));
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
};

void main();
