# Channels, reasons
channel-name = { $channel ->
        [zalo] Zalo
        [telegram] Telegram
        [local] the chat page
       *[other] { $channel }
    }
send-failure = { $failure ->
        [blocked] blocked or removed the bot
        [gone] the account or group is gone
        [rejected] the platform does not take this message
        [unreachable] the platform can't be reached
        [over-plan] the channel's plan is full
        [not-configured] the bot's token is wrong
        [throttled] the platform is overloaded
        [migrated] the group has a new id
       *[other] reason unknown
    }
who-group = group “{ $title }”

# More
more = Show more
more-none = There is nothing more to show.

# What could not be sent
officer-help-dead-letters = dead letters – messages that could not be sent: send again or drop
dead-none = No message has failed.
dead-head = { $count } messages could not be sent:
dead-line = • { $who }, { $channel }: { $why } – “{ $words }”
dead-perhaps = (may have arrived)
dead-more = … and { $count } more.
dead-one = Message { $at }/{ $count }
dead-error = The platform says: { $error }
dead-act-all = Send all again ({ $count })
dead-act-single = One by one
dead-act-drop-all = Drop all
dead-act-again = Send again
dead-act-drop = Drop this one
dead-gone = There is no such failed message any more; it may have been dealt with.
dead-resent = Sending { $count } messages again. What is not needed any more (directive withdrawn, unit has reported) is left out.
dead-dropped = Dropped { $count } messages; they will not be sent.

# Stopping
officer-help-stop = stop 512 – hold the messages of a directive that have not left (“resume 512” sends them)
stop-which = Stop sending which directive?
stopped = Stopped { $title }: { $count } messages held back; { $sent } have arrived.
stopped-in-flight = { $count } messages are on their way and may still arrive.
stop-nothing = No message of { $title } waits any more; { $sent } have arrived. If it was wrong, type “correct message” and the number.
stop-act-resume = Resume
stop-act-correct = Correct
resume-which = Resume sending which directive?
resumed = Sending { $count } more messages about { $title }.
resume-nothing = No message of { $title } was stopped.

# Correcting
officer-help-correct-sent = correct message 512: <what is right> – put right what was sent about a directive
correct-which = Correct the messages about which directive?
correct-sent-how = Type, for example: correct message { $ref }: the report is due before 05/4/2025, not 04/5/2025
correct-sent-sure = Correct { $title }: “{ $words }”
correct-sent-edits = { $count } sent messages: changed where they stand.
correct-sent-follows = { $count } sent messages that can't be changed: followed by a correction.
correct-sent-waits = { $count } messages not sent yet: will carry the correction.
correct-sent-yes = Correct
correct-sent-no = Leave it
correct-sent-done = Corrected { $title }: { $count } sent messages, { $waiting } not sent yet.
correct-sent-before = This correction was sent already, or is not there any more. Please type it again.
correct-sent-nobody = No message about { $title } has been sent, so there is nothing to correct.
correction-line = CORRECTION of { $day }, { $directive }: { $words }

# Out of reach
officer-help-unreachable = unreachable – who gets no messages, and which units hear nothing for it
unreachable-none = Every unit has somebody who gets messages.
unreachable-head = Can't be written to ({ $count }):
unreachable-line = • { $who }, { $channel }: { $why }, since { $since }
unreachable-line-elsewhere = • { $who }, { $channel }: { $why }, since { $since }; still reached on { $other }
unreachable-units = Units where nobody gets messages ({ $count }): { $names }
unreachable-unlinked = Units of which nobody is linked ({ $count }): { $names }
unreachable-more = and { $count } more
unreachable-todo = What to do: call them, or type “invitation text <unit>” for words to send by SMS.
unreachable-act-letter = Invitation { $unit }
help-invite-letter = invitation text <unit> – an invitation with a code, to send by SMS or read out
invite-letter-how = Invitation for { $role }, { $unit } (the code works once, until { $until }). Copy the next message into an SMS, or read it out:
invite-letter = { $office } invites the { $role } of { $unit } to the assistant that hands out its work: open the office's bot on Zalo or Telegram and send it the code { $code } (until { $until }).
invite-letter-link = Or open: { $link }

# A second channel
help-add-channel = add channel – be told on Zalo and Telegram, each thing once
add-channel = On the other channel, send the office's bot the code { $code } (works once, until { $until }). Each thing is told once, where you wrote last; where that can't be reached, on the other.

# A channel's plan
officer-help-plan = quota – messages and people that a channel has left this month
preview-cost = Takes about { $messages } { $channel } messages; { $left } left this month.
preview-cost-together = Takes about { $messages } { $channel } messages (groups at once, each unit one digest next morning); { $left } left this month.
preview-cost-held = { $count } { $channel } messages will have to wait for next month: half of the plan is kept for replies.
published-together = { $count } people are told in the digest of the next working morning.
plan-messages = { $channel }: { $used }/{ $limit } messages sent this month; { $bulk } left for notices, the rest is kept for replies.
plan-people = { $channel }: { $used }/{ $limit } people have talked with the bot.
plan-groups = { $channel }: { $used }/{ $limit } groups.
plan-held = { $count } { $channel } messages wait, because notices have used up their half of the month.
plan-todo = Take a larger plan, or ask units to link another channel.
plan-none = No channel in use limits its messages.
plan-passed-messages = { $channel } has used { $mark }% of this month's messages ({ $used }/{ $limit }).
plan-passed-people = { $channel } has used { $mark }% of the plan's people ({ $used }/{ $limit }).
plan-passed-groups = { $channel } has used { $mark }% of the plan's groups ({ $used }/{ $limit }).
plan-passed-todo = Type “quota” for more.
dead-news = { $count } messages could not be sent. Type “dead letters” to see them and send them again.

# The morning's message
digest-head = Today { $unit } has:{ $fresh ->
        [0] {""}
       *[other] {" "}{ $fresh } new directives
    }{ $due ->
        [0] {""}
       *[other] { $fresh ->
            [0] {" "}
           *[other] {", "}
        }{ $due } days coming up
    }
digest-new = • NEW: { $name }{ $subject }
digest-due = • REMINDER: { $name }{ $subject }
digest-deadline = { "  " }Due: { $deadline }
digest-answer = Type a number to choose, or “nhận { $ref }”; just ask for anything else.
digest-act-acknowledge = Acknowledge { $ref }
