import {
  alone,
  asGroup,
  bot,
  event,
  file,
  files,
  forum,
  from,
  group,
  hidden,
  inGroup,
  inTopic,
  member,
  noMessage,
  posted,
  tap,
  text,
  type Case,
} from './update-kit.ts'

/** Topics, people without a name of their own, other bots, and all that the platform adds. */
export const groupCases: Case[] = [
  [
    'a question in a topic of a forum',
    posted({ text: '@nhacviec_bot ai chưa nộp?', ...inTopic }, forum),
    event(text('ai chưa nộp?'), { ...inGroup, topic: '31' }),
  ],
  [
    'a thread of replies is no topic',
    posted({ text: '/viec', message_thread_id: 31 }, group),
    event(text('/viec'), inGroup),
  ],
  [
    'a tap in a topic',
    tap({ data: 'ack:1', message: { message_id: 40, date: 1, chat: forum, text: 'x', ...inTopic } }),
    noMessage({ kind: 'choice', value: 'ack:1', messageId: '40' }, { ...inGroup, topic: '31' }),
  ],
  [
    'an anonymous administrator',
    posted({ text: '/nhom các bệnh viện', ...hidden }, group),
    event(text('/nhom các bệnh viện'), { ...inGroup, from: asGroup }),
  ],
  [
    'somebody who speaks as a channel',
    posted(
      {
        text: '/viec',
        from: { ...hidden.from, id: 136817688 },
        sender_chat: { id: -5, type: 'channel', title: 'c' },
      } as never,
      group,
    ),
    event(text('/viec'), { ...inGroup, from: asGroup }),
  ],
  [
    'a channel’s post that comes into its group by itself',
    posted(
      { text: '/viec', is_automatic_forward: true, sender_chat: { id: -5, type: 'channel', title: 'c' } } as never,
      group,
    ),
    null,
  ],
  ['somebody speaks in another’s private chat', posted({ text: 'phát hành' }, { ...alone, id: 1001 }), null],
  [
    'somebody taps in another’s private chat',
    tap({ data: 'a', message: { message_id: 1, date: 0, chat: { ...alone, id: 1001 } } }),
    null,
  ],
  ['somebody blocks the bot for another', member({ ...alone, id: 1001 }, 'member', 'kicked'), null],
  ['another bot speaks', posted({ text: '/viec', from: { ...bot, id: 8 } }, group), null],
  ['a file that a group shows to itself', posted({ document: { ...file, file_name: 'a.doc' } }, group), null],
  [
    'a file for the bot in a group',
    posted({ document: { ...file, file_name: 'a.doc' }, caption: '@nhacviec_bot xem' }, group),
    event(files({ name: 'a.doc' }, 'xem'), inGroup),
  ],
  [
    'a forwarded document',
    posted({
      document: { ...file, file_name: 'CV 512.pdf', mime_type: 'application/pdf', file_size: 9 },
      caption: 'Chuyển chị',
      forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'Ai đó' },
    }),
    event(files({ name: 'CV 512.pdf', mime: 'application/pdf', size: 9 }, 'Chuyển chị')),
  ],
  [
    'an animation comes as a document too',
    posted({ animation: { ...file, width: 1, height: 1, duration: 1 }, document: { ...file, mime_type: 'video/mp4' } }),
    event(files({ mime: 'video/mp4' })),
  ],
  ['a poll', posted({ poll: {} as never }), event({ kind: 'unsupported', what: 'poll' })],
  ['a voice in a round video', posted({ video_note: {} as never }), event({ kind: 'unsupported', what: 'video_note' })],
  [
    'a reply to something that the bot may not see',
    posted({ text: 'ai ký?', external_reply: {} as never, quote: { text: 'a', position: 0 } }),
    event(text('ai ký?')),
  ],
  [
    'a text with all that the platform adds',
    posted({
      text: 'việc của tôi https://a.vn',
      entities: [{ type: 'url', offset: 13, length: 12 }],
      link_preview_options: { url: 'https://a.vn' },
      via_bot: bot,
      has_protected_content: true,
      effect_id: '5104841245755180586',
      sender_boost_count: 3,
      paid_star_count: 0,
      is_from_offline: true,
      from: { ...from, username: 'ha', language_code: 'vi', is_premium: true },
      sender_tag: 'x',
      not_published_yet: { a: [1] },
    } as never),
    event(text('việc của tôi https://a.vn')),
  ],
  [
    'extras of another shape than published',
    posted({ text: 'hạn?', reply_to_message: 5, media_group_id: 7, caption: [], message_thread_id: 'x' } as never),
    event(text('hạn?')),
  ],
  [
    'a name of one word',
    posted({ text: 'a', from: { id: 5001, is_bot: false, first_name: 'Hà' } }),
    event(text('a'), { from: { id: '5001', name: 'Hà' } }),
  ],
  [
    'no name at all',
    posted({ text: 'a', from: { id: 5001, is_bot: false, first_name: '' } }),
    event(text('a'), { from: { id: '5001', name: null } }),
  ],
  ['a guest’s business', { update_id: 7, business_message: posted({ text: 'a' }).message } as never, null],
  [
    'a post in a channel, as the platform tells of it',
    {
      update_id: 7,
      channel_post: { message_id: 1, date: 1, chat: { id: -5, type: 'channel', title: 'c' }, text: '/viec' },
    } as never,
    null,
  ],
  ['a member of a group', { update_id: 7, chat_member: member(group, 'left', 'member').my_chat_member } as never, null],
  ['a post in a channel', posted({ text: 'a' }, { id: -5, type: 'channel', title: 'c' }), null],
]
