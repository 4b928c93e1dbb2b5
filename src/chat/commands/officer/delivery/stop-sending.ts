import { resumeSending, stopSending } from '../../../../broadcasts/delivery/stop.ts'
import { nameOf } from '../../../../broadcasts/title.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import { publishedFor, refIn } from '../follow/published-named.ts'

/** "dừng gửi 512": at once, without a question, because every second counts; "gửi tiếp 512" undoes it. */
export const stopSend: Command = {
  name: 'dunggui',
  help: 'officer-help-stop',
  roles: ['officer'],
  where: ['private'],
  match: refIn('dung gui', 'ngung gui', 'dung phat hanh', 'stop sending', 'stop'),
  async run(visit, [named]) {
    const { say, stores } = visit
    const directive = await publishedFor(visit, named, 'dunggui', 'stop-which')
    if (!directive) return
    const title = nameOf(directive, say)
    const done = await stopSending(stores, directive.id)
    const { rows, notes, sent, sending } = done
    if (rows + notes + sending === 0) return visit.reply(say('stop-nothing', { title, sent }))
    await visit.audit('broadcast.stop', `directive:${directive.id}`, { ref: directive.ref, ...done })
    await visit.reply({
      text: [
        say('stopped', { title, count: rows + notes, sent }),
        ...(sending > 0 ? [say('stopped-in-flight', { count: sending })] : []),
      ].join('\n'),
      choices: [
        { label: say('stop-act-resume'), value: choiceValue('guitiep', directive.id) },
        { label: say('stop-act-correct'), value: choiceValue('dinhchinh', directive.id) },
      ],
    })
  },
}

/** "gửi tiếp 512": what was stopped goes on. */
export const resumeSend: Command = {
  name: 'guitiep',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: refIn('gui tiep', 'resume sending', 'resume'),
  async run(visit, [named]) {
    const { say, stores, tools } = visit
    const directive = await publishedFor(visit, named, 'guitiep', 'resume-which')
    if (!directive) return
    const title = nameOf(directive, say)
    const done = await resumeSending(stores, directive.id, tools.realClock.now())
    if (done.rows + done.notes === 0) return visit.reply(say('resume-nothing', { title }))
    await visit.audit('broadcast.resume', `directive:${directive.id}`, { ref: directive.ref, ...done })
    await visit.reply(say('resumed', { title, count: done.rows + done.notes }))
  },
}
