/** What the description of a published table holds; every form of metadata is made from it. */
import type { Language } from "../model/codes.ts";

/** A text in both languages. */
export type Text = Record<Language, string>;

/** What a column holds, whatever the format calls it. A list is written as words with spaces between. */
export type ColumnType = "string" | "number" | "integer" | "list" | "url";

/** What must hold of every cell of a column. `required`: never empty. */
export interface Constraints {
  required?: true;
  unique?: true;
  enum?: readonly string[];
  /** Regular expression that a whole cell matches where it is not empty. */
  pattern?: string;
}

/** One column. `references` names the table and column in which a cell that is not empty is found. */
export interface Column<Name extends string = string> {
  name: Name;
  type: ColumnType;
  title: Text;
  description: Text;
  constraints: Constraints;
  references?: { table: string; column: string };
}

/** One published table; rows are one to each value of the key. */
export interface Table<Name extends string = string> {
  name: string;
  title: Text;
  description: Text;
  key: readonly Name[];
  columns: readonly Column<Name>[];
}

/** The names of a table's columns. */
export type ColumnName<T> = T extends Table<infer Name> ? Name : never;

/** Gives a column; titles and descriptions go English first. */
export function column<const Name extends string>(
  name: Name,
  type: ColumnType,
  title: readonly [en: string, zh: string],
  description: readonly [en: string, zh: string],
  rest: Constraints & { references?: { table: string; column: string } } = {},
): Column<Name> {
  const { references, ...constraints } = rest;
  const [titleText, descriptionText] = [title, description].map(([en, zh]): Text => ({ en, zh })) as [
    Text,
    Text,
  ];
  const plain = { name, type, title: titleText, description: descriptionText, constraints };
  return references ? { ...plain, references } : plain;
}
