import styles from './api-reference.module.css'
import block from '@/components/parts/code-block.module.css'
import type { OpenApiDocument } from '@/lib/export/schema/openapi-types'
import { declarationText } from '@/lib/export/schema/type-text'

/** The named parts of answers as TypeScript. */
export function Types({ schemas }: { readonly schemas: OpenApiDocument['components']['schemas'] }) {
  return Object.entries(schemas).map(([name, schema]) => (
    <pre
      key={name}
      id={`type-${name}`}
      className={`${block.block} ${styles.type}`}
      role="group"
      tabIndex={0}
      aria-label={name}
    >
      <code>{declarationText(name, schema)}</code>
    </pre>
  ))
}
