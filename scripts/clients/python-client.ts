/** The client for Python, written from the API's document: one module, the standard library and nothing else. */
import { type ClientCall, clientCalls, joinedByCommas, viewParametersOf } from './client-calls'
import { pythonDeclarations, pythonType } from './python-types'
import type { OpenApiDocument } from '@/lib/export/schema/openapi-types'

export function pythonClient(document: OpenApiDocument): string {
  const { schemas } = document.components
  const view = {
    type: 'object',
    description: 'The parameters of a view; one that is left out has its default.',
    properties: Object.fromEntries(
      viewParametersOf(document).map(({ name, schema, description }) => [name, { ...schema, description }]),
    ),
  }
  const types = [...Object.entries(schemas), ['ViewParameters', view] as const]
  return [
    HEAD,
    ...types.flatMap(([name, schema]) => pythonDeclarations(name, schema)),
    core(joinedByCommas(document)),
    ...clientCalls(document).map(methodText),
  ].join('\n')
}

const HEAD = `"""Halvings: how fast the cost of a given AI performance falls. Made by \`npm run clients\`
from the document of the API: not edited by hand. Python 3.11 or newer, standard library only.

>>> from halvings import Halvings
>>> answer = Halvings("https://halvings.example").get_fit("study=imagenet")
>>> answer["fit"]["halvingTime"]["months"]
"""

import json
from typing import Any, Literal, NotRequired, TypedDict, Union
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen
`

const snake = (id: string): string => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function methodText({ id, method, path, summary, inPath, ofAView, own, body, gives }: ClientCall): string {
  const required = own.filter((one) => one.required)
  const typed = ({ name, schema }: (typeof own)[number]): string =>
    `${argument(name)}: ${JSON.stringify(pythonType(schema, name, []))}`
  const optional = own.filter((one) => !one.required).map((one) => `${typed(one).slice(0, -1)} | None" = None`)
  const takes = [
    'self',
    ...inPath.map((name) => `${name}: str`),
    ...(body ? [`body: ${JSON.stringify(pythonType(body, 'Body', []))}`] : []),
    ...required.map(typed),
    ...(ofAView ? ['view: "str | ViewParameters" = ""'] : []),
    ...(optional.length > 0 ? ['*', ...optional] : []),
  ]
  const address =
    inPath.length === 0
      ? JSON.stringify(path)
      : `f${JSON.stringify(inPath.reduce((text, name) => text.replace(`{${name}}`, `{quote(${name}, safe='')}`), path))}`
  const asked = [
    ...(ofAView ? ['view'] : []),
    ...(own.length > 0 ? [`{${own.map(({ name }) => `"${name}": ${argument(name)}`).join(', ')}}`] : []),
  ]
  const call = `self._ask("${method}", ${address}, [${asked.join(', ')}]${body ? ', body' : ''})`
  const [type, read] =
    gives.as === 'json'
      ? [pythonType(gives.schema, 'Answer', []), `json.loads(${call})`]
      : gives.as === 'text'
        ? ['str', `${call}.decode()`]
        : ['bytes', call]
  return [
    `    def ${snake(id)}(`,
    ...takes.map((one) => `        ${one},`),
    `    ) -> "${type}":`,
    `        """${summary}: ${method} ${path}"""`,
    `        return ${read}`,
    '',
  ].join('\n')
}

const core = (
  joined: readonly string[],
): string => `# Of these lists commas part the values; of others the name is repeated.
_JOINED = ${JSON.stringify(joined)}


def _query_text(query: "str | ViewParameters | dict[str, Any]") -> str:
    if isinstance(query, str):
        return query.removeprefix("?")
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is None:
            continue
        values = value if isinstance(value, (list, tuple)) else [value]
        if name in _JOINED:
            values = [",".join(str(one) for one in values)]
        pairs += [(name, str(one).lower() if isinstance(one, bool) else str(one)) for one in values]
    return urlencode(pairs)


class HalvingsError(Exception):
    """A refusal: \`problem\` is what the API says of it, None where something before it answered."""

    def __init__(self, status: int, problem: "Problem | None") -> None:
        super().__init__(f"{problem['title']}: {problem['detail']}" if problem else f"status {status}")
        self.status = status
        self.problem = problem


class Halvings:
    """The API of a server, a method an address. Each raises a \`HalvingsError\` where it is refused."""

    def __init__(self, origin: str, timeout: float = 60) -> None:
        """\`origin\` of the server, as "https://halvings.example"; \`timeout\` of a call, in seconds."""
        self.origin = origin.rstrip("/")
        self.timeout = timeout

    def _ask(self, method: str, path: str, queries: list[Any], body: Any = None) -> bytes:
        query = "&".join(text for text in map(_query_text, queries) if text)
        request = Request(f"{self.origin}{path}{'?' + query if query else ''}", method=method)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with urlopen(request, timeout=self.timeout) as response:
                return response.read()
        except HTTPError as error:
            with error:
                is_problem = error.headers.get_content_type() == "application/problem+json"
                problem = json.load(error) if is_problem else None
            raise HalvingsError(error.code, problem) from None
`

const KEYWORDS = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

/** Name of an argument: a word of the language itself takes an underscore (PEP 8, "Naming Conventions"). */
const argument = (name: string): string => (KEYWORDS.has(name) ? `${name}_` : name)
