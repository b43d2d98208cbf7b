import { expect, test } from 'vitest';
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { DECIMAL_PATTERN, fromForm, toForm } from './decimals.ts';

const { schema } = RECORD_KINDS.indicators;
const figure = (value: string | number) => ({ observations: [{ year: 2023, value }] });

test.each([
  [96.4, '96,4'],
  [-5, '-5'],
  [7000.5, '7000,5'],
])('%d stands in the form as %s, and is read back', (value, text) => {
  expect(toForm(schema, figure(value))).toEqual(figure(text));
  expect(fromForm(schema, figure(text))).toEqual(figure(value));
});

test.each([
  ['1.234.567', 1234567],
  ['7.000,5', 7000.5],
  [' 600 ', 600],
  ['−3', -3],
])('%s is read as it is written here', (text, value) => {
  expect(fromForm(schema, figure(text))).toEqual(figure(value));
});

test.each(['96.4', '1.234', 'trên 400', '48%', '7 000', '22/25'])(
  '%s is refused at the field, and kept as it was typed',
  (text) => {
    expect(text).not.toMatch(new RegExp(DECIMAL_PATTERN[0]));
    expect(fromForm(schema, figure(text))).toEqual(figure(text));
  },
);
