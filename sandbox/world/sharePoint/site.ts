import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';

/** A SharePoint site, as far as a register in a list needs one. */
export interface SharePointSite {
  /** `{host},{guid},{guid}`, as Graph names sites. */
  readonly id: string;
  readonly host: string;
  /** Server-relative, such as `/sites/federation`. */
  readonly path: string;
  readonly name: string;
  readonly lists: readonly SharePointList[];
}

export interface SharePointList {
  readonly id: string;
  /** The part of its address; `displayName` is what people see. */
  readonly name: string;
  readonly displayName: string;
  /** Its own permissions, not the site's, say who may read it. */
  readonly holdsContacts?: true;
  readonly columns: ColumnDefinition[];
  readonly items: Map<string, ListItem>;
  /** Every change since the world began, oldest first: what delta tells. */
  readonly changes: ListChange[];
}

/** One state of a row; a change makes a new one. */
export interface ListItem {
  /** A number from 1 upwards, never used twice. */
  readonly id: string;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** By internal name; a look-up's ends in `LookupId`. */
  readonly fields: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

export type ListChange =
  { readonly kind: 'saved'; readonly item: ListItem } | { readonly kind: 'deleted'; readonly id: string };
