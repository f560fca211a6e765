/** One file to take away: a link where the server makes it, else made in the browser from the reader's own data. */
export interface Download {
  readonly id: string
  readonly label: string
  readonly detail: string
  readonly fileName: string
  readonly href: string | null
  /** It holds what is read off draws, which may take longer than a request. */
  readonly drawn: boolean
  /** What is copied rather than kept as a file: its text, or the picture that it is. */
  readonly copy: 'text' | 'image' | null
  readonly make: () => Promise<Blob>
}
