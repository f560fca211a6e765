import { expose } from 'comlink'
import { importThread } from './import-thread'

expose(importThread())
