import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { questionWords } from '../../../src/answers/hear/words.ts'
import { fromEnglish } from '../../../src/answers/hear/english.ts'
import type { Desk } from '../../../src/answers/how-to/how-to.ts'
import { hearHowTo } from '../../../src/answers/how-to/hear-how-to.ts'

const heard = (question: string, desk: Desk) =>
  hearHowTo(
    questionWords(fromEnglish(question)).map((w) => w.plain),
    desk,
  )

describe('a unit asks how', () => {
  test.each([
    ['e muốn bc thì bấm vào đâu ạ', 'report'],
    ['ad ơi nộp bc trên này kiểu gì', 'report'],
    ['chị ơi cho em hỏi cách nộp báo cáo với ạ', 'report'],
    ['xong viec roi thi bao cao lam sao', 'report'],
    ['lỡ nộp sai số liệu, sửa lại thế nào?', 'correct-report'],
    ['gui nham bao cao roi gio sao', 'correct-report'],
    ['gui file bc o dau', 'report-files'],
    ['xin gia han lm kieu j', 'extension'],
    ['muốn đổi hạn báo cáo thì làm sao', 'fix-deadline'],
    ['tat nhac kieu j', 'mute'],
    ['lỡ bấm nhầm đã nắm việc thì sao', 'undo-acknowledge'],
    ['bấm chỗ nào để báo đã đọc công văn', 'acknowledge'],
    ['muon bao lai la da nhan viec thi bam gi', 'acknowledge'],
    ['muốn báo là đã nắm việc thì thao tác thế nào trên này', 'acknowledge'],
    ['em mới dùng, muốn báo lại là đã nhận việc thì bấm gì', 'acknowledge'],
    ['lan dau xai bot, nop bc kieu gi', 'report'],
    ['chưa quen lắm, làm sao xin gia hạn', 'extension'],
    ['mất điện thoại thì làm sao', 'phone'],
    ['doi zalo moi thi sao', 'phone'],
    ['nhận tin qua telegram được không', 'channel'],
    ['giám đốc mới, đổi người nhận tin sao', 'person'],
    ['việc này không phải của đơn vị em thì làm sao', 'not-ours'],
    ['đã nộp giấy rồi mà vẫn bị nhắc thì làm sao', 'record'],
    ['đang báo cáo dở muốn để sau thì sao', 'pause'],
    ['trình thủ trưởng duyệt trước khi gửi thì làm sao', 'consult'],
    ['xem lại báo cáo đã gửi ở đâu', 'reported'],
    ['tải văn bản gốc về kiểu gì', 'original'],
    ['how do i turn off reminders', 'mute'],
    ['how to use another phone', 'phone'],
    ['làm không kịp thì xin gia hạn báo cáo thế nào', 'extension'],
    ['muon noi han them 2 ngay thi lam sao', 'extension'],
    ['em lỡ nộp nhầm file, làm sao sửa', 'correct-report'],
    ['cho xem file cong van goc', 'original'],
    ['bot nhac truoc may ngay', 'mute'],
    ['thêm phó giám đốc vào nhận tin', 'person'],
  ])('%s', (question, topic) => {
    expect(heard(question, 'unit')).toMatchObject({ topic, sure: true })
  })
})

describe('an officer asks how', () => {
  test.each([
    ['làm sao phát hành', 'publish'],
    ['gui lai cho don vi chua nhan kieu gi', 'resend'],
    ['xuat excel sao', 'excel'],
    ['xuất excel', 'excel'],
    ['sua han o dau', 'fix-deadline'],
    ['thu hồi công văn làm sao', 'withdraw'],
    ['nhap cong van kieu gi', 'hand-in'],
    ['phát hành rồi mà sai thì sửa sao', 'correct-sent'],
    ['duyệt báo cáo ở đâu', 'decide-report'],
    ['đơn vị nộp giấy thì ghi nhận sao', 'record'],
    ['làm sao biết đơn vị nào chưa nộp', 'status'],
    ['duyệt gia hạn ở đâu', 'extension'],
    ['thêm đơn vị vào danh bạ thế nào', 'register'],
    ['how do i publish', 'publish'],
  ])('%s', (question, topic) => {
    expect(heard(question, 'officer')).toMatchObject({ topic, sure: true })
  })
})

describe('what a directive may say is asked of it first, or of it alone', () => {
  test.each(['báo cáo thế nào', 'báo cáo kiểu gì', 'gửi báo cáo ở đâu', 'không phát sinh thì báo cáo thế nào'])(
    'first: %s',
    (question) => {
      expect(heard(question, 'unit')).toMatchObject({ sure: false })
    },
  )

  test.each([
    'báo cáo theo mẫu nào',
    'nộp báo cáo cho ai',
    'báo cáo gửi qua đâu',
    'tổ chức tập huấn thế nào',
    'xử lý rác thải làm sao',
    'làm sao biết hạn báo cáo',
    'không báo cáo thì làm sao',
    'xác nhận khuyết tật thế nào',
    'cách ly người bệnh thế nào',
    'thu hồi sản phẩm làm sao',
    'đôn đốc cơ sở thế nào',
    'phối hợp thế nào',
    'ai chưa nộp báo cáo',
    'việc tuần này',
  ])('alone: %s', (question) => {
    expect(heard(question, 'unit')).toBeNull()
  })

  test.each(['own-questions', 'questions-by-others', 'sample-questions'])('no question of %s is taken away', (bank) => {
    const lines = readFileSync(join(import.meta.dirname, `../../corpus/${bank}.jsonl`), 'utf8').split('\n')
    const questions = lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { q: string }).q)
    expect(questions.filter((q) => heard(q, 'unit')?.sure === true)).toEqual([])
  })
})
