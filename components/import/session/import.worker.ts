import { expose } from 'comlink'
import { createImportSession } from './import-session'

expose(createImportSession())
