/** The door through which a page opens a study that this browser keeps. */
import { studyDoor } from '@/lib/data/study-keeper'
import { loadLocalStudy } from './store'

export const openStudy = studyDoor([loadLocalStudy])
