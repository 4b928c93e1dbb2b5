import type { Client } from '../../db.ts'

/** A group may have spoken under its new id before the old one was told of: then both rows become one. */
export async function moveGroup(
  { groupChat, groupUnit }: Client,
  channel: string,
  from: string,
  to: string,
): Promise<void> {
  const old = await groupChat.findUnique({
    where: { channel_chatId: { channel, chatId: from } },
    include: { units: true },
  })
  if (!old) return
  const early = await groupChat.findUnique({
    where: { channel_chatId: { channel, chatId: to } },
    include: { units: true },
  })
  if (early) {
    await groupUnit.deleteMany({ where: { groupId: early.id } })
    await groupChat.delete({ where: { id: early.id } })
  }
  const known = new Set(old.units.map((unit) => unit.unitId))
  const more = (early?.units ?? []).filter((unit) => !known.has(unit.unitId))
  await groupUnit.createMany({ data: more.map(({ unitId }) => ({ groupId: old.id, unitId })) })
  const linked = old.linkedAt === null && early ? { linkedAt: early.linkedAt, linkedBy: early.linkedBy } : {}
  await groupChat.update({ where: { id: old.id }, data: { chatId: to, ...linked } })
}

export async function moveAddress({ address }: Client, channel: string, from: string, to: string): Promise<void> {
  const old = await address.findUnique({ where: { channel_chatId: { channel, chatId: from } } })
  if (!old) return
  const early = await address.findUnique({ where: { channel_chatId: { channel, chatId: to } } })
  if (early) await address.delete({ where: { id: early.id } })
  const personId = old.personId ?? early?.personId ?? null
  await address.update({ where: { id: old.id }, data: { chatId: to, personId } })
}
