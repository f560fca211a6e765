/** The parts of an OpenAPI 3.1 document that ours has (https://spec.openapis.org/oas/v3.1.1). */

/** A JSON Schema of dialect 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** One of an address, or one that several share. */
export interface ApiParameter {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly description?: string
  readonly required?: boolean
  readonly schema: JsonSchema
  /** Of lists: whether the name is repeated (true) or commas part the values. */
  readonly style?: 'form'
  readonly explode?: boolean
}

interface Reference {
  readonly $ref: string
}

/** By media type. */
export type ApiContent = Readonly<Record<string, { readonly schema?: JsonSchema; readonly example?: unknown }>>

/** What comes back, by status. */
export interface ApiAnswer {
  readonly description: string
  readonly content?: ApiContent
  readonly headers?: Readonly<Record<string, { readonly description?: string; readonly schema: JsonSchema }>>
}

/** What one method of an address does. */
export interface ApiOperation {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly parameters: readonly (ApiParameter | Reference)[]
  readonly requestBody?: { readonly required: true; readonly description?: string; readonly content: ApiContent }
  readonly responses: Readonly<Record<string, ApiAnswer | Reference>>
}

/** What an address answers to. */
export type ApiPath = Readonly<Partial<Record<'get' | 'post', ApiOperation>>>

/** The whole, as it is sent. */
export interface OpenApiDocument {
  readonly openapi: '3.1.1'
  readonly info: {
    readonly title: string
    readonly version: string
    readonly description: string
    readonly license: { readonly name: string; readonly identifier: string }
  }
  readonly servers: readonly { readonly url: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, ApiPath>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly parameters: Readonly<Record<string, ApiParameter>>
    readonly responses: Readonly<Record<string, ApiAnswer>>
  }
}
