title-number = No. { $number }
title-date = of { $date }
title-month = of { $date }

deadline-safe = { $words } (last working day in time: { $day }, { $left })
deadline-past = { $words } ({ $days } days ago)
deadline-just-past = { $words } (just passed)
deadline-extended = { $written } in the document; extended until { $until } by decision of { $by } on { $on }

part-coordinating = (coordinating)
part-following = (following up)

broadcast-gives = { $office } assigns { $unit } { $count } task(s):
broadcast-asks = { $office } asks { $unit } to carry out { $count } task(s):
broadcast-more = … and { $count } more; choose the full text to see them all.
broadcast-duty-due = due: { $deadline }
broadcast-report-due = Report due: { $deadline }
broadcast-report-due-for = “{ $purpose }” is due: { $deadline }
broadcast-report-to = Report to: { $to }
broadcast-next-due = Next deadline: { $deadline }
broadcast-undated = Deadline: the directive names no day.
broadcast-answer = Type a number, or type “nhận { $ref }”:

broadcast-group = It gives work to { $count } units of this group. Each unit sees its own part in its private chat with me.
broadcast-group-due = Report due: { $deadline }
hand-over-follows = { $count } directives are open for the unit; they follow below.
hand-over-rest = { $count } more directives give work to { $unit }:
hand-over-line = • { $name } – due { $deadline }
hand-over-line-undated = • { $name }
hand-over-more = … and { $count } more.
hand-over-group = Directives that give work to units of this group: { $count }. Each unit sees its own part in a private chat with me.

nudge-head = Reminder: { $directive }
nudge-unacknowledged = { $unit } has not acknowledged it yet.
nudge-unreported = { $unit } has not reported yet.
nudge-returned = The report of { $unit } was returned on { $day } and has not been sent again.
nudge-supplement = A supplement to the report of { $unit } was asked for on { $day } and has not been sent.
nudge-ask-subordinate = Please carry it out and report.
nudge-ask-peer = We kindly ask your agency to carry it out and to send its report.
nudge-ask-acknowledge = Please acknowledge it.
nudge-already = If it was sent on paper or through the document system, please tell the officer in charge.

withdraw-notice = { $directive } has been withdrawn. { $unit } need neither carry it out nor report on it.
