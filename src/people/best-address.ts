import type { Address } from './person.ts'

const heard = ({ heardAt }: Address): number => heardAt?.getTime() ?? 0
const tried = ({ reachability }: Address): number => (reachability === 'reachable' ? 1 : 0)

/** What the platform does not refuse, in the order in which it is to be tried: where the person wrote last, where a message has arrived, what was never tried. */
export const usableAddresses = (addresses: readonly Address[]): Address[] =>
  addresses
    .filter((a) => a.reachability === 'reachable' || a.reachability === 'unknown')
    .sort((a, b) => heard(b) - heard(a) || tried(b) - tried(a))

/** The one chat in which a person is told something. */
export const bestAddress = (addresses: readonly Address[]): Address | undefined => usableAddresses(addresses)[0]
