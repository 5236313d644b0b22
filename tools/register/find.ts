import { assessPartner, createPartnerIndex } from '../../src/domain/directory';
import type { IsoDate } from '../../src/domain/federation';
import { renderCard } from '../../src/wording/sayPartnerCard';
import { NOBODY_FOUND, saySearchRemark } from '../../src/wording/sayPartnerSearch';
import type { RegisterFile } from './readRegisterFile';
import { registerAround } from './registerAround';
import type { Report } from './report';

export interface FindQuestion {
  readonly query: string;
  readonly file: RegisterFile;
  readonly today: IsoDate;
  readonly asJson?: boolean;
}

/** Nobody reads further; the rest is named. */
const MOST_OTHERS = 20;

/** The card of the best match, as the pane shows it, and the names of the others. Exit code 1 where nobody is found. */
export const find = ({ query, file, today, asJson = false }: FindQuestion): Report => {
  const register = file.register ?? registerAround(file.partners, today);
  const { hits, remarks } = createPartnerIndex(register, today).search(query);
  const [best, ...others] = hits;
  const assessment = best && assessPartner(best.partner, register, today);
  const exitCode = assessment ? 0 : 1;
  if (asJson) {
    const names = others.map(({ partner: { id, name } }) => ({ id, name }));
    const said = remarks.map(saySearchRemark);
    return { lines: [JSON.stringify({ assessment, others: names, remarks: said }, null, 2)], exitCode };
  }
  const card = assessment ? renderCard(assessment) : [NOBODY_FOUND.meaning, NOBODY_FOUND.whatToDo];
  const also = others.slice(0, MOST_OTHERS).map(({ partner: { id, name } }) => `  ${name} (${id})`);
  const more = others.length > MOST_OTHERS ? [`  and ${others.length - MOST_OTHERS} more`] : [];
  const tail = also.length === 0 ? [] : ['', 'Also found:', ...also, ...more];
  return { lines: [...remarks.map(saySearchRemark), ...card, ...tail], exitCode };
};
