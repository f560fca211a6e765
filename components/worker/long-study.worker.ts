/** A reader's long study off the main thread (`long-study.ts`). */
import { expose } from 'comlink'
import { openStudy } from '@/components/local-studies/open-study'
import { longStudy } from './long-study'

expose(longStudy(openStudy))
