import styles from '../chart-files.module.css'

interface Props {
  /** Address of the picture. */
  readonly src: string
  readonly label: string
}

/** The file as it will be, of whatever height; fetched once its list is open. */
export function ChartPreview({ src, label }: Props) {
  return (
    <picture>
      <img className={styles.preview} src={src} alt={label} loading="lazy" />
    </picture>
  )
}
