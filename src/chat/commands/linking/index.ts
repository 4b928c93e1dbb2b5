import type { Command } from '../../command.ts'
import { addChannel } from './add-channel.ts'
import { approve, refuse, waiting } from './decide.ts'
import { invite, inviteLetter } from './invite.ts'
import { linkGroup } from './link-group.ts'
import { typedCode } from './redeem.ts'
import { request } from './request.ts'
import { start } from './start.ts'
import { whoAmI } from './who-am-i.ts'

/** How people and groups come to be known. */
export const linkingCommands: readonly Command[] = [
  start,
  typedCode,
  whoAmI,
  request,
  waiting,
  approve,
  refuse,
  invite,
  inviteLetter,
  addChannel,
  linkGroup,
]
