import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MEASLES } from '../journey/directive-text.ts'
import { runCommand, type HouseEnv } from '../journey/house-process.ts'
import { linkPeople } from '../journey/link-people.ts'

const REGISTER = join(import.meta.dirname, '../../../prisma/seed/units.csv')
const CONCERNED = 'BVSN'
/** Nothing is given to it: who is of it can ask, and is told nothing by itself. */
const UNCONCERNED = 'HLHPN'

/** An office whose people are linked, the askers to a unit that no directive concerns. */
export async function furnishOffice(
  env: HouseEnv,
  url: string,
  { recipients, askers }: { recipients: readonly string[]; askers: readonly string[] },
): Promise<Map<string, string>> {
  await runCommand(env, 'units', 'import', REGISTER)
  await linkPeople(url, UNCONCERNED, askers)
  return linkPeople(url, CONCERNED, recipients)
}

/** Publishes a directive beside the houses that run. */
export async function publishOne(env: HouseEnv, dir: string, number: number): Promise<void> {
  const file = join(dir, `${number}.txt`)
  await writeFile(file, MEASLES.replace(/Số:\s+\//, `Số: ${number}/`).replace('tiêm bù, tiêm vét', `đợt ${number}`))
  await runCommand(env, 'directive', 'import', file, '--issuer', 'SYT', '--publish')
}
