import { answerComparison } from './answer'

/** The comparison as JSON. */
export const GET = (request: Request): Promise<Response> => answerComparison(request, '/api/v1/compare')
