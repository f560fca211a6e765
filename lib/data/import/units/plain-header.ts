/** Lower case words with single spaces: "Train_Compute(TF/s-days)" to "train compute tf s days". */
export function plainHeader(header: string): string {
  return header
    .replace(/([a-z\d])([A-Z][a-z])/g, '$1 $2')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$#%]+/gu, ' ')
    .trim()
}
