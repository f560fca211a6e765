import { answerComparisonProgress } from '@/app/api/v1/compare/answer'

/** How far the draws of a comparison are. */
export const GET = (request: Request): Promise<Response> => answerComparisonProgress(request, '/api/v1/compare')
