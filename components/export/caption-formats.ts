/** The words of a figure to paste beside it: its long description, and its caption in three languages of text. */
import { fileName } from '@/lib/export/file-name'
import { copied, type ExportFormat, format } from './format'

// What writes is fetched when a file is asked for.
const captions = () => import('@/lib/export/figure-caption')

export const captionFormats: readonly ExportFormat[] = [
  format({
    file: 'alt.txt',
    type: 'text/plain; charset=utf-8',
    parameters: {},
    menu: [copied('alt')],
    name: () => ['alt', 'txt'],
    write: ({ figure }) => `${figure.text.alt}\n`,
  }),
  format({
    file: 'caption.txt',
    type: 'text/plain; charset=utf-8',
    parameters: {},
    menu: [copied('caption')],
    name: () => ['caption', 'txt'],
    write: async ({ figure }) => (await captions()).plainCaption(figure),
  }),
  format({
    file: 'caption.md',
    type: 'text/markdown; charset=utf-8',
    parameters: {},
    menu: [copied('caption-markdown')],
    name: () => ['caption', 'md'],
    write: async ({ figure }) => (await captions()).markdownCaption(figure, fileName(figure, 'chart', 'png')),
  }),
  format({
    file: 'caption.tex',
    type: 'text/x-tex; charset=utf-8',
    parameters: {},
    menu: [copied('caption-latex')],
    name: () => ['caption', 'tex'],
    write: async ({ figure }) => (await captions()).latexCaption(figure, fileName(figure, 'chart', 'pdf')),
  }),
]
