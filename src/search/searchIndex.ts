/** What the browser searches: every clause of every plan in one edition, as plain data that travels as JSON. */
import type { Edition } from '../plan/model.ts';
import type { FoldPairs } from '../text/searchFold.ts';

/** A plan, as hits and filters name it. */
export interface SearchPlan {
  id: string;
  title: string;
  documentNumber: string | null;
  /** Year of issue, or null when the source gives no date. */
  year: number | null;
  /** Place it is for, who issued it and under which index number, by which people ask for it. */
  place: string | null;
  issuer: string | null;
  indexNumber: string | null;
}

/** A body, with every name by which people may ask for it. */
export interface SearchBody {
  id: string;
  name: string;
  /** Names other than `name`: without its place, and as the plans write it. */
  names: string[];
}

/** A quantity that a clause states, with the words it rests on. */
export interface SearchFigure {
  /** Where its sentence stands in the text of the clause. */
  start: number;
  end: number;
  /** The words of the sentence that state it. */
  quote: string;
  /** What is counted, as the plan names it. */
  name: string;
  /** The quantity as people read it, ≥ 90%. */
  value: string;
  year: number | null;
}

/** One clause as a thing to be found. */
export interface SearchRecord {
  plan: string;
  /** The clause's id, its anchor on the plan's page. */
  clause: string;
  /** The printed number, 二（一）3; empty for text outside the numbered clauses. */
  number: string;
  /** Title, its stop, and the clause's own text, as the page shows them; paragraphs end with a line break. */
  text: string;
  /** How much of `text` is the title; 0 where there is none. */
  head: number;
  /** The clause it stands in, or null at the top. */
  parent: string | null;
  /** Ids of the bodies responsible for it. */
  bodies: string[];
  /** Ids of its themes. */
  topics: string[];
  /** Years that its targets and dates name. */
  years: number[];
  /** The quantities that it states, in the order of the text. */
  figures: SearchFigure[];
}

/** What an engine knows before the first query. */
export interface Directory {
  edition: Edition;
  fold: FoldPairs;
  plans: SearchPlan[];
  /** Outermost clauses, `<plan>/<clause>`, with number and title. */
  parts: { id: string; name: string }[];
  bodies: SearchBody[];
  topics: { id: string; name: string }[];
}

/** All of it: what the scan path reads. */
export interface SearchIndex extends Directory {
  records: SearchRecord[];
}

/** Where an index has what it shows of its hits. */
export interface HitFolder {
  hits: {
    /** Another one whenever anything in it changes, so that no cache mixes old files with new ones. */
    folder: string;
    /** How many clauses travel together. */
    group: number;
  };
}

/** What the browser knows of an index of grams, whose chunks are in the folder of its hits. */
export interface GramDirectory extends Directory, HitFolder {
  grams: {
    /** The first entry of each chunk. */
    starts: string[];
    /** How many clauses there are. */
    records: number;
  };
}
