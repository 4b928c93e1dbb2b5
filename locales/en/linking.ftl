role-officer = officer in charge
role-head = head of unit
role-contact = contact person
role-leader = office leader
person-unnamed = (no name yet)

choice-my-tasks = My tasks
choice-directives = Directives
choice-help = Help
choice-approve = Approve
choice-refuse = Refuse

start-stranger =
    Hello! I am the office's reminder assistant.
    If you have an invitation code, type it (for example K7QM-2XPA).
    If not, write: “I am the <title> of <unit>” and an officer will confirm.
greet-known = Hello { $name } – { $role }, { $unit }. Just ask in plain words, for example: “my tasks”, “when is the report due”.

redeem-linked = Linked: { $name } – { $role }, { $unit }. Directives for the unit will arrive here from now on.
redeem-linked-officer = Linked: { $name } – { $role }, { $unit }. Type “gửi văn bản” to hand in a directive, “giúp” to see what can be done.
redeem-linked-leader = Linked: { $name } – { $role }, { $unit }. Type “tình hình” to see how directives are carried out.
redeem-unknown = This code is not right. Please check every character, or ask the officer for a new one.
redeem-expired = This code has expired. Please ask the officer for a new one.
redeem-used = This code has been used; each works once. Please ask the officer for a new one.

invite-which-unit = Invite whom, of which unit? For example: “invite <unit> head”.
invite-which-of = Several units are alike. Please choose:
invite-issued =
    Invitation for { $role }, { $unit }: { $code }
    Works once, until { $until }. Give it to that person only; on Zalo they type it to the bot.
invite-link = Or open the link / scan the QR: { $link }

request-sent = Your request to be linked with { $unit } has been sent. I will tell you as soon as an officer has confirmed it.
request-sent-no-unit = I did not recognise the unit; your words have gone to an officer for confirmation.
request-waiting = Your request is waiting for an officer.
request-nobody = No officer of this office is linked with the bot yet. Please contact the office directly.
request-notice =
    Request to be linked
    From: { $name }
    In their words: “{ $statement }”
    Understood as: { $role } – { $unit }
request-decided = This request has been dealt with.
request-refused = The officer could not confirm your request. Please contact the office directly for an invitation code.
request-approved-reply = { $name } is now linked with { $unit }.
request-refused-reply = The request of { $name } has been refused.
requests-none = No request is waiting.

group-which-units = Link this group to which units? For example: “/nhom all public hospitals”.
group-linked = The group is linked to { $count } units: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. It receives notices and counts, no names.

help-head = I can help with:
help-foot = Or just ask in plain words, for example: “when is the report due”, “who signed”, “what does section 2 say”.
help-invite = invite <unit> <head|contact> – issue an invitation code
help-requests = link requests – people waiting to be linked
help-group-count = tình hình – how many units of the group have acknowledged and reported
help-group = /nhom <units> – link this group to units
help-my-tasks = “my tasks” – what my unit must do, and by when
menu-help = Help: what I can do
