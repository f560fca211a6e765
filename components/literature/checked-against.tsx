import { addressesIn } from '@/lib/published/addresses-in'

/** What an estimate was checked against; an address is a link of its host's name, which needs not be broken. */
export function CheckedAgainst({ text }: { readonly text: string }) {
  return addressesIn(text).map(({ text, address }) =>
    address === null ? (
      text
    ) : (
      <a key={address} href={address} title={address}>
        {text}
      </a>
    ),
  )
}
