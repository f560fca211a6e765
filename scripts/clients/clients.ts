/** The clients of the API, each as its file and what is in it. */
import { format, resolveConfig } from 'prettier'
import { pythonClient } from './python-client'
import { typescriptClient } from './typescript-client'
import { openApiDocument } from '@/app/_server/openapi/document'

export async function clientFiles(): Promise<Readonly<Record<string, string>>> {
  const document = openApiDocument()
  const typescript = 'clients/typescript/halvings.ts'
  const style = { ...(await resolveConfig(typescript)), filepath: typescript }
  return {
    [typescript]: await format(typescriptClient(document), style),
    'clients/python/halvings.py': pythonClient(document),
  }
}
