/** The joined records that pages ask for. References are objects here, not ids. */
import type { Outcome } from '../domain/outcomes.ts';
import type { Phase } from '../domain/phase.ts';
import type { PlaceUnit } from '../domain/places.ts';
import type { Period } from '../domain/period.ts';
import type { Term } from '../domain/period.ts';
import type { UnitWords } from '../domain/unit.ts';
import type { Standing } from '../domain/standing.ts';
import type { CorrectionData, CorrectionText } from '../schemas/correction.ts';
import type { Commendation, ExemplarData, Recognition } from '../schemas/exemplar.ts';
import type { IndicatorData, IndicatorGroupData, Observation } from '../schemas/indicator.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { MovementData } from '../schemas/movement.ts';
import type { PlaceData } from '../schemas/place.ts';
import type { PlanData, TimelineData } from '../schemas/plan.ts';
import type { AbbreviationData, AwardData, BodyData, FieldData } from '../schemas/reference.ts';
import type { RedirectData } from '../schemas/redirect.ts';
import type { RequestData } from '../schemas/request.ts';
import type { SiteData } from '../schemas/site.ts';
import type { CitedSource } from '../schemas/source.ts';
import type { WithdrawalData } from '../schemas/withdrawal.ts';
import type { ClauseText } from './clauses.ts';

interface Dated {
  /** Day on which the record last changed, where the history of the files is at hand. */
  changed?: string | undefined;
}

/** What every record with a file has. */
interface Filed extends Dated {
  id: string;
  /** Path of the record's file from the project's root. */
  file: string;
  /** Address on the site, without the base path. */
  path: string;
}

export interface Field extends FieldData {
  movements: Movement[];
  exemplars: Exemplar[];
  /** Indicators with a target. */
  targets: Indicator[];
}

export interface Clause extends ClauseText {
  path: string;
  movements: Movement[];
  indicators: Indicator[];
  duties: { body: Body; text: string }[];
}

export interface Body extends BodyData {
  path: string;
}

export interface Award extends AwardData {
  path: string;
}

export interface Place extends Omit<PlaceData, 'becomes'>, PlaceUnit, Dated {
  becomes: PlaceData['becomes'];
  /** Address of its page; the province and the city have none. */
  path: string | undefined;
  /** `xã Cẩm Bình`; where the name recurs, with its start: `xã Cẩm Bình (từ 01/7/2025)`. */
  title: string;
  /** The name where its older namesake is spoken of, too: `xã Cẩm Bình mới`. */
  newTitle: string;
  /** Units it is part of today; empty for a unit that still exists. */
  now: Place[];
  /** Units that became this one. */
  formerUnits: Place[];
  exemplars: Exemplar[];
  milestones: PlacedMilestone[];
  observations: { indicator: Indicator; observation: Observation }[];
}

export interface DatedFact extends Omit<Milestone, 'place' | 'places'> {
  /** Where it happened; none where it is the whole unit's or the source does not say. */
  places: Place[];
  phase: Phase | undefined;
  /** The phase in words. */
  phaseLabel: string | undefined;
}

export interface PlacedMilestone extends DatedFact {
  movement?: Movement | undefined;
}

interface TimelineEvent extends DatedFact {
  id: TimelineData['id'];
}

export interface Movement
  extends
    Filed,
    Omit<MovementData, 'field' | 'clause' | 'launchedBy' | 'ledBy' | 'indicators' | 'milestones'> {
  field: Field;
  clause: Clause;
  launchedBy: Body[];
  ledBy: Body[];
  indicators: Indicator[];
  milestones: DatedFact[];
  exemplars: Exemplar[];
  body: string;
}

export interface ResolvedCommendation extends Omit<Commendation, 'award' | 'decidedBy'> {
  award: Award;
  decidedBy?: Body | undefined;
}

export interface ResolvedRecognition extends Omit<Recognition, 'decidedBy'> {
  decidedBy?: Body | undefined;
}

export interface Exemplar
  extends
    Filed,
    Omit<
      ExemplarData,
      'place' | 'field' | 'movement' | 'commendations' | 'recognitions' | 'people' | 'sources'
    > {
  /** The people, or nobody where they may not be named. */
  people: ExemplarData['people'];
  sources: CitedSource[];
  place: Place;
  field: Field;
  movement?: Movement | undefined;
  movementBasis?: 'source' | 'editor' | undefined;
  commendations: ResolvedCommendation[];
  recognitions: ResolvedRecognition[];
  standing: Standing;
  phase: Phase;
  /** The phase in words. */
  phaseLabel: string;
  year: number;
  /** Who it is about, in one phrase; empty where nobody may be named and no collective acted. */
  who: string;
  body: string;
}

export interface Indicator
  extends Filed, Omit<IndicatorData, 'field' | 'clause' | 'group' | 'relatedTo' | 'bodies'> {
  field: Field;
  clause: Clause;
  group?: IndicatorGroup | undefined;
  bodies: Body[];
  relatedTo: Indicator[];
  /** Context series that name this indicator. */
  context: Indicator[];
  movements: Movement[];
  /** Requests for its figures, as sent. */
  requests: RequestData[];
  /** The target in a phrase: `bình quân trên 10,7% mỗi năm`; absent without a target. */
  goal?: string | undefined;
  /** Present where the plan sets a target. */
  progress?:
    | {
        outcome: Outcome;
        /** The outcome in a few words. */
        label: string;
        reason: string;
        /** What estimates and incomplete years say, beside the verdict; only where it is open. */
        provisional?: string | undefined;
        /** The unit's figure on the day it ended, beside the verdict. */
        atEnd?: string | undefined;
        missingYears: number[];
        /** Years of which sources give different figures; none of them is missing. */
        disputedYears: number[];
        coveredYears: number[];
      }
    | undefined;
}

export interface IndicatorGroup extends Omit<IndicatorGroupData, 'clause'> {
  clause: Clause;
  members: Indicator[];
}

export interface Plan extends PlanData, Dated {
  id: string;
  file: string;
  clauses: Clause[];
}

/** What is left of a withdrawn story: a page without the name, outside every list. */
export interface Withdrawal extends Filed {
  date: WithdrawalData['withdrawn']['date'];
  reason: WithdrawalData['withdrawn']['reason'];
}

export interface Correction extends Pick<CorrectionData, 'id' | 'date'> {
  /** Address of the page today, also where the record names an older one. */
  page: string;
  /** Addresses of the pages that show it. */
  standsOn: string[];
  /** Absent where it may no longer be read: it was redacted, or its page was withdrawn. */
  text: CorrectionText | undefined;
}

/** A cell of the tile map: a place, water, or nothing. */
export type MapCell = Place | 'water' | undefined;

/** The unit whose plan the site follows. */
export interface Unit extends Pick<SiteData['unit'], 'recordsNote' | 'english'> {
  place: Place;
  /** Absent for a province, and where no parent leads to one. */
  province: Place | undefined;
  words: UnitWords;
  /** The days of the plan's period within the unit's life. */
  term: Term;
  /** What it consisted of on the last of these days: `21 phần`. */
  partsAtEnd: string;
  phaseLabels: Record<Phase, string>;
  outcomeLabels: Record<Outcome, string>;
  /** Where the units below it lie to each other, row by row; absent where nobody drew it. */
  tileMap: MapCell[][] | undefined;
}

export interface Catalog {
  site: SiteData;
  unit: Unit;
  /** The years of the plan. */
  period: Period;
  plan: Plan;
  fields: Field[];
  movements: Movement[];
  exemplars: Exemplar[];
  /** The plan's targets, in the plan's order. */
  targets: Indicator[];
  /** Series for which the plan sets no figure. */
  context: Indicator[];
  groups: IndicatorGroup[];
  places: Place[];
  bodies: Body[];
  awards: Award[];
  abbreviations: AbbreviationData[];
  timeline: TimelineEvent[];
  corrections: Correction[];
  withdrawals: Withdrawal[];
  redirects: RedirectData[];
}
