/** A query in the address bar. */
import { FILTERS, type Filters } from '../query/answer.ts';
import type { Query } from './engine.ts';

/** Characters of a query, as many as the field takes. */
const MOST = 200;

/** The query that the address bar holds. */
export function addressQuery(): Query {
  const parameters = new URLSearchParams(location.search);
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return {
    text: (parameters.get('q') ?? '').slice(0, MOST),
    filters,
    literal: parameters.get('dung-chu') === '1',
  };
}

/** The address of the search page for a query. */
export function addressOf({ text, filters, literal }: Query): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (literal) parameters.set('dung-chu', '1');
  const search = parameters.toString();
  return location.pathname + (search ? `?${search}` : '');
}
