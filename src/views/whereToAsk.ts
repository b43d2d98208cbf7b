/** Where missing figures are asked for, how, and how long an answer takes, as far as the records know. */
import { formatDateShort } from '../domain/dates.ts';
import { INFORMATION_LAW_AMENDED_FROM } from '../domain/law.ts';
import { capitalise } from '../domain/vietnamese.ts';
import type { Body, Catalog } from '../catalog/types.ts';
import { endOfUnit, namesInSentence } from './words.ts';

interface Answer {
  question: string;
  answer: string;
}

/** Who of some bodies still exists as far as the records know: `UBND huyện Ví Dụ hoạt động đến ngày 30/6/2025.` */
function heldBy(bodies: readonly Body[]): string {
  const ended = bodies.filter(({ to }) => to !== undefined);
  const last = ended[0]?.to;
  if (last === undefined) return `Nên hỏi trước ${namesInSentence(bodies)}.`;
  const said = `${capitalise(namesInSentence(ended))} hoạt động đến ngày ${formatDateShort(last)}.`;
  const left = bodies.filter(({ to }) => to === undefined);
  return left.length === 0 ? said : `${said} Nên hỏi trước ${namesInSentence(left)}.`;
}

/** The questions of somebody who wants the figures of some bodies, or of all where none is named. */
export function whereToAsk({ unit }: Pick<Catalog, 'unit'>, bodies: readonly Body[]): Answer[] {
  const { place, province, recordsNote, words } = unit;
  const end = endOfUnit({ unit });
  const gone = bodies.every(({ to }) => to !== undefined) && place.to !== undefined;
  return [
    {
      question: 'Hỏi nơi nào trước?',
      answer: [
        bodies.length > 0 ? heldBy(bodies) : end && `${end}.`,
        gone && recordsNote,
        gone && province && `Hỏi UBND ${province.title}, cấp trên của ${words.kind} cũ.`,
      ]
        .filter(Boolean)
        .join(' '),
    },
    {
      question: 'Mất bao lâu?',
      answer: `Chưa rõ: trang này chưa đọc được thời hạn trong Luật Tiếp cận thông tin sửa đổi (hiệu lực từ ${formatDateShort(INFORMATION_LAW_AMENDED_FROM)}). Hãy hỏi ngày hẹn.`,
    },
  ];
}
