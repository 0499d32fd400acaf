/** The record, as `record.schema.json` describes it. */
export const RECORD: object = { $ref: '#/components/schemas/Record' }

/** An object that holds a list, and what else belongs to it. */
export function listAnswer(name: string, description: string): object {
  return {
    type: 'object',
    required: [name],
    properties: { [name]: { type: 'array', description, items: { type: 'object' } } },
  }
}
