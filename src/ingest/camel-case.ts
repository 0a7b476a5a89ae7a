/** Column names to field names: the one place where snake_case becomes camelCase on the way in. */

/** `label_zh` as a type becomes `labelZh`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** An object with its keys in camelCase. */
export type CamelCased<Row> = { [Name in keyof Row & string as CamelCase<Name>]: Row[Name] };

/** Gives the field name of a column: `label_zh` becomes `labelZh`, `gbt2260` stays. */
export function camelCase<const Name extends string>(column: Name): CamelCase<Name> {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>;
}
