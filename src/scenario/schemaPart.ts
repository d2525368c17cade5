/** A JSON Schema, or part of one. */
export type Schema = { readonly [key: string]: unknown };

/** A map that has these keys and no others. */
export function closed(properties: Schema): Schema {
  return { type: 'object', additionalProperties: false, properties };
}

/** A text in English and Chinese, one of which may be missing. @param longest characters */
export function bilingual(longest: number, description: string): Schema {
  const text = { type: 'string', maxLength: longest };
  return { ...closed({ en: text, zh: text }), minProperties: 1, description };
}
