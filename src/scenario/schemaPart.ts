/** A JSON Schema, or part of one. */
export type Schema = { readonly [key: string]: unknown };

/** A map that has these keys and no others. */
export function closed(properties: Schema): Schema {
  return { type: 'object', additionalProperties: false, properties };
}
