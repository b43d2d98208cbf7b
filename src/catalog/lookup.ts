import type { BrokenRecord } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { Index } from './resolver.ts';
import type { Award, Body, Clause, Field, Movement, Place, Unit } from './types.ts';
import type { Period } from '../domain/period.ts';

/** The indexes that joining a record may look into. */
export interface Lookup {
  fields: Index<Field>;
  clauses: Index<Clause>;
  bodies: Index<Body>;
  awards: Index<Award>;
  places: Index<Place>;
  movements: Index<Movement>;
  unit: Unit;
  period: Period;
  strictNaming: boolean;
  problems: Problem[];
  /** Records left out for a reference that leads nowhere. */
  unjoined: BrokenRecord[];
}
