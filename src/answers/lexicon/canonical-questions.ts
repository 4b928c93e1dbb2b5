import type { Intent } from './intents.ts'

/** A plain question for each intent: a tapped choice is answered like a typed question. Not shown to anybody. */
export const CANONICAL_QUESTIONS: Readonly<Partial<Record<Intent, string>>> = {
  deadline: 'hạn báo cáo khi nào',
  remaining: 'còn mấy ngày nữa đến hạn',
  report: 'báo cáo gửi về đâu, trước ngày nào',
  form: 'mẫu báo cáo',
  signer: 'ai ký',
  issued: 'ban hành ngày nào',
  issuer: 'cơ quan nào ban hành',
  number: 'số ký hiệu là gì',
  subject: 'văn bản nói về việc gì',
  theme: 'chủ đề là gì',
  budget: 'kinh phí bao nhiêu',
  place: 'địa điểm ở đâu',
  range: 'thời gian tổ chức từ ngày nào đến ngày nào',
  basis: 'căn cứ văn bản nào',
  lead: 'đơn vị nào chủ trì',
  partners: 'phối hợp với đơn vị nào',
  copies: 'nơi nhận gồm những ai',
  recipients: 'kính gửi những đơn vị nào',
  tasks: 'phải làm gì',
  quote: 'trích nguyên văn phần giao việc',
  event: 'họp lúc nào, ở đâu',
  relations: 'thay thế văn bản nào',
  validity: 'còn hiệu lực không',
  contact: 'số điện thoại liên hệ',
}
