import { plain } from '../../base/vietnamese.ts'
import { accented } from '../resolve/words/canonical.ts'
import type { Unit } from '../unit.ts'

/** What a register file changes of the register that is kept. */
export interface MergedRegister {
  /** all of the file, to be kept; a known unit keeps its id and the names that it bore */
  units: Unit[]
  added: Unit[]
  renamed: { code: string; from: string; to: string }[]
  /** kept, and not in the file: they go on until their end is entered */
  absent: Unit[]
}

/** Lays a register file over what is kept, by code. */
export function mergeRegister(file: readonly Unit[], kept: readonly Unit[]): MergedRegister {
  const known = new Map(kept.map((u) => [u.code.toUpperCase(), u]))
  const bearers = new Map<string, Unit>()
  for (const unit of file) for (const name of namesOf(unit)) bearers.set(accented(name), unit)
  const units = file.map((unit): Unit => {
    const before = known.get(unit.code.toUpperCase())
    if (!before) return unit
    const former = namesOf(before).filter((name) => (bearers.get(accented(name)) ?? unit) === unit)
    const own = new Set([unit.name, unit.shortName].map(accented))
    const aliases = new Map([...unit.aliases, ...former].map((name) => [accented(name), name]))
    return {
      ...unit,
      id: before.id,
      code: before.code,
      aliases: [...aliases].flatMap(([key, name]) => (own.has(key) ? [] : [name])),
    }
  })
  const codes = new Set(file.map((u) => u.code.toUpperCase()))
  return {
    units,
    added: file.filter((u) => !known.has(u.code.toUpperCase())),
    renamed: units.flatMap((unit) => {
      const from = known.get(unit.code.toUpperCase())?.name ?? unit.name
      return plain(from) === plain(unit.name) ? [] : [{ code: unit.code, from, to: unit.name }]
    }),
    absent: kept.filter((u) => !codes.has(u.code.toUpperCase())),
  }
}

const namesOf = ({ name, shortName, aliases }: Unit): string[] => [...new Set([name, shortName, ...aliases])]
