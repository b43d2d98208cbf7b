import { nfc } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

const inOneLine = (text: string) => nfc(text).replace(/\s+/g, ' ');

/** A target's wording stands to the letter in the clause it cites, as the page of the plan promises. */
export const planWords: Rule = ({ plan }, { records }) =>
  records.indicators.flatMap((record): Problem[] => {
    const { target, clause: id, planWords: words } = record.data;
    const clause = plan.clauses.find((it) => it.id === id);
    if (!target || !clause || inOneLine(clause.markdown).includes(inOneLine(words))) return [];
    const message = `lời này không có nguyên văn trong điều khoản ${id} ở content/ke-hoach/; chép đúng từng chữ ở cả hai nơi`;
    return [problemAt(record, ['planWords'], message)];
  });
