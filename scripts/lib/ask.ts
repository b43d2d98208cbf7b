/** Questions to a person: on a terminal by prompts, otherwise line by line from what is piped in. */
import { createInterface } from 'node:readline/promises';
import { isCancel, select, text } from '@clack/prompts';
import { Obstacle } from './obstacle.ts';

export interface Question {
  label: string;
  /** What to know besides: that an answer is needed, a hint, an example. */
  notes: readonly string[];
  /** Codes to choose from, with their names; none for a free answer. */
  choices: readonly { value: string; label: string }[];
  /** What is wrong with an answer; it is asked for again then. */
  fault: (answer: string) => string | undefined;
}

const titleOf = ({ label, notes }: Question) =>
  notes.length > 0 ? `${label} (${notes.join('; ')})` : label;

/**
 * Asks in order. An empty answer leaves a question out; so does the end of what is piped in.
 * @throws Obstacle where the person stops.
 */
export async function ask(questions: readonly Question[]): Promise<string[]> {
  return process.stdin.isTTY ? onTerminal(questions) : fromLines(questions);
}

async function onTerminal(questions: readonly Question[]): Promise<string[]> {
  const answers: string[] = [];
  for (const question of questions) {
    const { choices, fault } = question;
    const message = titleOf(question);
    const later = fault('') === undefined ? [{ value: '', label: 'Chưa biết, điền sau' }] : [];
    const named = choices.map(({ value, label }) => ({ value, label, hint: value }));
    const answer =
      choices.length > 0
        ? await select({ message, options: [...later, ...named] })
        : await text({ message, validate: (it = '') => fault(it.trim()) });
    if (isCancel(answer)) throw new Obstacle('Đã dừng, chưa ghi gì.');
    answers.push(answer.trim());
  }
  return answers;
}

async function fromLines(questions: readonly Question[]): Promise<string[]> {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const answers: string[] = [];
  for (const question of questions) {
    console.log(`${titleOf(question)}:`);
    for (const [i, { value, label }] of question.choices.entries())
      console.log(`  ${i + 1}. ${label} (${value})`);
    for (;;) {
      const { value: line = '', done } = await lines.next();
      const fault = question.fault(line.trim());
      if (fault === undefined || done === true) {
        answers.push(line.trim());
        break;
      }
      console.log(`${fault}; hãy trả lời lại.`);
    }
  }
  input.close();
  return answers;
}
