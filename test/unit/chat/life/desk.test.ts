import { expect, test } from 'vitest'
import { LETTER } from '../officer/sample.ts'
import { atWork, shown } from './office.ts'

const SECOND = LETTER.replace('512/SYT-NVY', '530/SYT-TCHC')
  .replace('ngày 14 tháng 3', 'ngày 17 tháng 3')
  .replace('V/v tổ chức Tháng hành động vì người cao tuổi năm 2025', 'V/v rà soát nhân lực điều dưỡng')
  .replace(/1\. Bệnh viện Nhi chủ trì[^\n]*/, '1. Bệnh viện Nhi lập danh sách điều dưỡng đã được cấp chứng chỉ, hoàn thành trước ngày 21/3/2025.')
  .replace(/2\. Trung tâm[^\n]*/, '2. Trung tâm Y tế huyện Hoằng Sơn rà soát số giường bệnh.')
  .replace('07/4/2025', '31/3/2025')

test('x', async () => {
  const office = await atWork()
  const chat = office.head.chatId
  await office.chat.types('telegram', 'officer', SECOND)
  const [draft] = await office.store.read.directives.list('draft')
  await office.chat.taps('telegram', 'officer', `phathanh:${draft?.id ?? ''}:y`)
  for (const q of ['việc tuần này', 'cái này ai làm', 'tháng này có gì', 'cái thứ hai thì sao','cái thứ ba hạn khi nào', 'ai ký 512', 'còn 530 thì sao', 'văn bản kia', 'hạn báo cáo', 'thế còn văn bản kia thì sao', 'việc nào trễ'])
    console.log('>>>', q, '\n', await office.says(chat, q))
  console.log(JSON.stringify(office.chat.sent.filter(m=>m.chatId===chat).slice(0,3).map(m=>m.key)))
  console.log(JSON.stringify(await office.store.read.outbox.recent('telegram', chat, 50).then(r=>r.map(m=>[m.messageIds, m.message.text.slice(0,60)]))))
  const reminded = await office.remind('2025-03-25T08:00')
  console.log(reminded.map(m=>[m.chatId,m.key,m.message.text]))
  const recent = await office.store.read.outbox.recent('telegram', chat, 50)
  for (const {messageIds,message} of [recent[0], recent[1], recent.at(-1)])
   for (const q of ['cái này hạn hôm nào?', 'ai ký', 'làm gì vậy'])
    console.log('>>> reply to', message.text.slice(0,50),':', q, '\n', shown(await office.chat.happen('telegram', chat, {kind:'text',text:q,replyTo:messageIds[0]??''})))
  expect(1).toBe(1)
})
