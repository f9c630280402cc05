/** What a page says of itself and of others, which only the portal as a whole can prove. */
export interface PageFacts {
  address: string;
  canonical: string | undefined;
  /** hreflang → address. */
  alternates: Map<string, string>;
  ids: Set<string>;
  isIndexed: boolean;
}

/** A code as it stands on a sheet: the picture, and the address that is printed under it. */
export interface PrintedCode {
  sheet: string;
  name: string;
  image: string;
  printed: string;
}

/** What a visit to all files has brought together; addresses are those that the portal was built for. */
export interface Visit {
  pages: Map<string, PageFacts>;
  codes: PrintedCode[];
  /** Pages that were not to be had, which is told of themselves and not of whatever leads there. */
  gone: Set<string>;
}
