# Handing in
officer-help-new = gửi văn bản – hand in a directive (a file, pasted text, or the upload page)
officer-help-check = soát – look at each task beside the words of the document, and put right what is wrong
officer-help-status = tình hình – which units have acknowledged and reported ("tình hình 512")
officer-help-list = văn bản – list of directives
officer-help-record = đã nộp giấy: BV Nhi 45/BC-BVN 03/4 – record a report that came on paper, by iOffice or by phone
officer-help-nudge = đôn đốc – remind units that have not acknowledged or reported ("đôn đốc 512")
officer-help-extensions = gia hạn – requests for more time that wait

intake-classified = Classified documents must not enter this system. I stopped reading and kept nothing of it.
intake-empty = This is too short to be a directive. Please send the whole text.
intake-no-directive = This does not look like a directive (no head, no addressees, no tasks). If it is one, please send the whole text from its head.
intake-too-long = This is too long (over 1 million characters). Please send the directive only.
intake-no-register = There is no register of units yet, so nothing can be assigned. Please have it imported first.
intake-same = You have handed in this directive before; it is still a draft.
intake-published-before = { $title } was published before (short name: { $ref }).

file-too-large = The file is too large for this channel. Please paste the whole text here.
file-unavailable = The file could not be fetched. Please send it again.
file-one-by-one = I have read the first file. Please send each directive in a message of its own.
file-a-photo = the photo
file-a-document = the file

reading-started = Reading { $name }…
reading-pages-started = Reading { $count } photographed page(s)…
reading-progress = Reading { $name }: page { $page } of { $pages }.
reading-failed = { $name } could not be read. { $why }

pages-some-missing = { $missing } of { $count } pictures could not be fetched, so none was taken: no page shall be missing or out of order. Please send all { $count } again.
pages-so-far = { $count } page(s) received. Any more? Send them, or type “xong”.
pages-done = Done
pages-cancel = Cancel
pages-paused = Paused; the pages you sent are kept. Type “tiếp tục” to go on.

stamped-seen = It is not in the text, but the picture of page one shows:
stamped-number = - number { $number }. If right, type “số ” with the full number and symbol
stamped-date = - date { $date }. If right, type “ngày { $date }”

parts-ask-file = Send a Word file, a PDF, photos of the pages, or paste the whole text here. A long one may come in several parts: type “xong” after the last, or “hủy” to stop.
parts-ask-paste = Paste the whole text here, in several parts if need be: type “xong” after the last, or “hủy” to stop.
parts-ask-code =
    Upload code: { $code } (once, within 15 minutes).
    Open { $address }, enter the code and choose the file.
    Or paste the whole text here, in several parts if need be: type “xong” after the last, or “hủy” to stop.
parts-so-far = { $count } part(s) received ({ $letters } characters). Paste on, or type “xong” when it is complete.
parts-nothing = Nothing received yet. Please paste the text, or type “hủy”.
parts-cancelled = Stopped; nothing was kept.
parts-paused = Paused; what you pasted is kept. Type “tiếp tục” to go on.

# The card
card-head = Read: { $title }
card-subject = Subject: { $subject }
card-signer = Signed by: { $signer }
card-urgency-khan = Urgency: URGENT
card-urgency-thuong-khan = Urgency: VERY URGENT
card-urgency-hoa-toc = Urgency: EXPRESS
card-tasks = Tasks: { $tasks }, of which { $dated } with a deadline
card-checked = Looked at: { $checked } of { $tasks } tasks
card-doubtful = Please look at task: { $numbers }
card-report = Report: { $report }
card-report-numbered = Report { $number }: { $report } ({ $purpose })
card-report-to = { $when }, to { $to }
card-report-undated = no day named
card-units = Units with work: { $count }
card-open = Units unclear ({ $count }): { $names }
card-former = Names that have changed: { $names }
card-gap-number = The number is missing – type: số 512/SYT-NVY
card-gap-date = The date is missing – type: ngày 14/3/2025
card-gap-date-incomplete = The date is incomplete – type: ngày 14/3/2025
card-gap-subject = The subject is missing – type: trích yếu …
card-gap-recipients = No addressees – type: kính gửi …; …
card-gap-signer = No signer found
card-ref = Short name: { $ref }
card-act-tasks = Tasks
card-act-edit = Correct
card-act-check = Go through the tasks
card-act-open = Unclear units ({ $count })
card-act-preview = Preview
card-act-publish = Publish
card-act-discard = Discard
card-act-card = Card

officer-no-draft = No directive is being prepared. Type “gửi văn bản” to hand one in.
officer-gone = This directive is no longer in the system.
officer-published = Directive { $ref } has been published and can't be corrected any more.
officer-unknown-ref = There is no directive “{ $ref }”. Type “văn bản” for the list.
officer-no-such-task = There is no task { $number }. Type “nhiệm vụ” for the list.
officer-no-such-deadline = Task { $task } has no deadline number { $number }. Type “nhiệm vụ” for the list.
officer-no-such-report = There is no report { $number }.
officer-number-taken = Number { $number } belongs to directive { $ref } of the same year. Please check.

tasks-none = No task was found. Type: thêm việc: <words>: giao <units>; hạn <day>
tasks-head = Directive { $ref }: { $count } task(s) (page { $page }/{ $pages })
tasks-how = Correct by typing, e.g.: sửa 3 hạn trước 05/4/2025 · sửa 3 giao BV Nhi · xóa 3
task-section = [section { $section }]
task-assigned = for: { $units }
task-coordinating = with: { $units }
task-due = due: { $deadline }
task-due-numbered = deadline { $number }: { $deadline }
task-corrected = (corrected)
task-doubtful = (please check)
everybody = everybody
page-next = Next page
page-back = Previous page

discard-sure = Discard the draft { $title }? Your corrections will be lost.
discard-yes = Discard it
discard-no = Keep it
discarded = { $title } has been discarded.

# Corrections
correct-how =
    Type what is to be corrected:
    • sửa 3 hạn trước 05/4/2025 (or: không)
    • several deadlines: sửa 3 hạn 2 trước 05/4/2025 · sửa 3 thêm hạn … · sửa 3 bỏ hạn 2
    • sửa 3 giao TTYT huyện, Phòng GDĐT
    • sửa 3 phối hợp … · sửa 3 nội dung …
    • sửa 3 giao thêm BV Nhi · sửa 3 bớt TTYT huyện
    • sửa 3 tách · gộp 3 với 4 · xóa 3 · lấy lại 3
    • thêm việc: <words>: giao <units>; hạn <day>
    • số 512/SYT-NVY · ngày 14/3/2025 · trích yếu …
    • kính gửi …; … · hạn báo cáo trước 05/4/2025
    • đơn vị <as written in the directive> = BVN, BVDKT
corrected = Corrected.
correct-removed = Task { $number } is gone; the others keep their numbers. To bring it back type: lấy lại { $number }
correct-recipients = To: { $names }
correct-open = Units unclear: { $names }
correct-no-units = I see no unit there.
correct-unknown-unit = There is no unit “{ $words }” in the register. Please type a name, short name or code.
correct-no-such-day = There is no such day. Please type it again, e.g.: ngày 14/3/2025
correct-deadline-before = { $day } lies before the document's own date ({ $issued }), so nothing was changed. Please look at day, month and year.
correct-already-there = { $unit } is there already. Nothing was changed.
correct-not-among = Task { $number } is not given to { $unit }. Nothing was changed.
correct-among-all = Task { $number } is given to everybody, so { $unit } can't be taken out alone. Please type: giao <the units>
split-nothing = Task { $number } can't be split there.
split-not-there = Nothing in task { $number } begins with “{ $words }”. Please copy the first words of the second part.
split-where = Split task { $number }. Where does the second task begin? Choose, or type: tách <its first words>
split-how = Split task { $number }: type “tách” and the first words of the second part.
merge-which = Which task is task { $number } a part of? Choose, or type: gộp với <number>
merge-with = Join with task { $number }
merge-itself = Task { $number } can't be joined with itself.
restore-none = No task has been dropped.
restore-nothing = No task { $number } was taken out.
correct-deadline-unclear = I don't understand the deadline “{ $words }”. Please type e.g.: trước 05/4/2025 · chậm nhất 16h 05/4/2025 · không
correct-which-deadline = Task { $task } has { $count } deadlines:
correct-which-how = Which one becomes “{ $words }”? Choose, or type: sửa { $task } hạn 2 { $words }
correct-which-drop = Which one goes? Choose, or type: sửa { $task } bỏ hạn 2
correct-act-deadline = Deadline { $number }: { $deadline }
correct-act-add = Add it, keep the others
correct-which-report = The directive asks for several reports: { $reports }. Please type the number: hạn báo cáo số { $number } trước 05/4/2025

units-ask =
    { $count } name(s) are unclear. Which unit is “{ $written }”?
    Choose, or type: đơn vị { $example } = <units>
units-nobody = No unit
units-rest = Unclear in it: { $names }
units-only-known = Only the { $count } unit(s) that are clear
units-now = { $former } is now { $now }
units-all-clear = Every name in the directive is clear.
units-decided = “{ $written }” = { $units }
units-not-in-draft = The directive has no name “{ $written }”.

# Looking at the tasks
check-head = Task { $at } of { $all } – number { $number }{ $where }
check-section = , section { $section }
check-doubts = LOOK CLOSELY: { $doubts }
check-doubt-confidence = this may be no task
check-doubt-nobody = nobody is told to do it
check-doubt-units = a name whose unit is not known
check-doubt-deadline = the document does not spell the day out
check-quote = “{ $words }”
check-own = (Not from the document: added by an officer)
check-words = Task: { $words }
check-assigned = For: { $units }
check-coordinating = With: { $units }
check-everybody = every unit that gets the document
check-everybody-as = everybody (“{ $words }”)
check-unit-as = { $units } (“{ $words }”)
check-unit-count = { $count } units: { $names }
check-unit-open = “{ $words }” – unit not known
check-unit-nobody = nobody (“{ $words }”)
check-due = Deadline: { $text }
check-due-numbered = Deadline { $number }: { $text }
check-due-none = Deadline: none
check-due-undated = { $words } – no day
check-due-day = { $words } → { $last }
check-last-day = { $day } at the latest
check-last-hour = { $time } { $day }
check-safe-day = last working day: { $day }
check-assumed-year = year { $value } taken from the document
check-assumed-month = month { $value } taken from the document
check-assumed-lunar = lunar { $value }
check-due-own = set by an officer
check-report-to = Report: to { $to }
check-how = If it is right tap “Right”. If not just type, e.g.: hạn 30/3 · giao thêm BV Nhi · bớt TTYT huyện · bỏ
check-act-ok = Right
check-act-deadline = Deadline
check-act-units = Units
check-act-which-unit = Which unit
check-act-more = More
check-act-back = Back
check-act-see = See the page
check-act-drop = No task
check-act-split = Split in two
check-act-merge = Join with another
check-act-no-deadline = No deadline
check-act-everybody = Every unit
check-ask-deadline = The right deadline of task { $number }? Type e.g.: trước 30/3 · chậm nhất 16h ngày 30/3 · không
check-ask-units = Who does task { $number }? Type names or codes, e.g.: BV Nhi, TTYT huyện. To add or take out: giao thêm … · bớt … · phối hợp …
check-ask-unit = Which unit is “{ $written }”? Choose, or type its name or code.
check-more =
    Task { $number }. Choose, or type:
    nội dung … · thêm hạn … · phối hợp … · để sau · thêm việc: …
    To go back type “quay lại”.
check-dropped = Task { $number } is out. To bring it back type: lấy lại { $number }
check-split = Split: the second part is task { $other }, and this is task { $number }.
check-nobody = Nobody is told to do task { $number }. Please name the units, or type “bỏ” if it is no task.
check-stopped = Stopped for now; what you have looked at is kept. Type “soát” to go on.
check-done = Looked at { $count } of { $count } tasks. Preview, then publish?

page-shown = Page { $numbers } of { $count }.
page-marked = What was read is marked yellow.
page-more = The passage goes on: type “xem trang” and the page.
page-words = “{ $words }”
page-none = This directive came as words (Word, or pasted), so there is no picture of its pages.
page-own = Task { $number } was added by an officer and does not stand in the document.
page-not-found = I could not find this passage on the picture of a page.
page-no-photo = No pictures can be sent on this channel. The passage stands on page { $numbers }.
page-no-such = The document has { $count } page(s); there is no page { $number }.

# Publishing
preview-unchecked = Only { $checked } of { $tasks } tasks have been looked at – type “soát” to go through them.
preview-head = Preview: { $title }
preview-counts = { $units } unit(s), { $people } people will be told; { $groups } group(s) get the public notice.
preview-nobody = Nobody linked yet ({ $count }): { $names }
preview-unreachable = Can't be reached ({ $count }): { $names }
preview-open = Units unclear, left out ({ $count }): { $names }
preview-without = There is no number yet; until then units call this directive { $ref }.
preview-example = Message to { $unit }:
preview-none = No unit gets any work yet. Please name the units before publishing.
preview-units = • { $parts } ({ $count } unit(s)): { $names }
preview-units-on =   { $names }
preview-tasks = task { $numbers }
preview-coordinating = coordinating task { $numbers }
preview-told-only = for information only
preview-act-message = Show the message
published-unreached = { $count } unit(s) can't be told yet; type “mời <unit> đầu mối” to invite somebody.
published-open = Not assigned, because the units are unclear ({ $count }): { $names }
publish-sure = Publish { $title } to { $units } unit(s) ({ $people } people, { $groups } group(s))?
publish-yes = Publish now
publish-no = Not yet
published = { $title } has been published to { $units } unit(s): { $people } people, { $groups } group(s). The messages are on their way.
published-silent = { $title } has been published to { $units } unit(s), but nobody is linked yet, so no message could be sent.
published-before = { $title } was published before.

# Status
status-list-head = Published directives:
status-line = { $title } [{ $ref }] – acknowledged { $acknowledged }/{ $all }, reported { $reported }/{ $wanted }, returned { $returned }, overdue { $late }
status-none = Nothing has been published yet.
status-head = { $title }
status-acknowledged = Acknowledged: { $count }/{ $all }
status-reported = Reported: { $count }/{ $all }
status-reported-all = Reports in hand: { $count }/{ $all }
status-round = { $line } – { $reported }/{ $wanted } units have reported
status-reported-sources = of these { $sources }
status-returned = Returned, awaited again: { $count }
status-extended = Extended: { $count } units
status-source = { $count } by { $source }
status-late = Overdue without a report: { $count }
status-reported-late = Reported late: { $count }
status-sending = Messages: { $sent } sent, { $waiting } on their way, { $failed } failed
status-unreached = Could not be told: { $count } unit(s)
status-act-one = Status of { $ref }
status-act-unacknowledged = Not acknowledged ({ $count })
status-act-unreported = Not reported ({ $count })
status-act-late = Overdue ({ $count })
status-act-returned = Returned ({ $count })
status-act-reported = Reported ({ $count })
status-act-unreached = Not told ({ $count })
status-act-nudge = Send a reminder
status-list-unacknowledged = Not acknowledged, { $ref }: { $count } unit(s)
status-list-unreported = Not reported, { $ref }: { $count } unit(s)
status-list-late = Overdue without a report, { $ref }: { $count } unit(s)
status-list-returned = Returned, awaited again, { $ref }: { $count } units
status-list-reported = Reported, { $ref }: { $count } unit(s)
status-list-unreached = Could not be told, { $ref }: { $count } unit(s)
status-list-empty = No unit.
status-reported-unit = { $unit } – { $day }, { $source }
status-reported-unit-late = { $unit } – { $day } (late), { $source }
status-resubmitted = sent again on { $day }
status-returned-unit = { $unit } – returned since { $day }: { $note }
status-supplement-unit = { $unit } – supplement asked since { $day }: { $note }
status-extended-unit = { $unit } (extended until { $until })
status-problem-nobody = { $unit } – nobody linked yet
status-problem-unreachable = { $unit } – messages don't arrive

directives-head = Directives:
directives-none = There is no directive yet. Type “gửi văn bản” to hand one in.
directives-line = { $ref }: { $title }{ $subject } – { $state }
directives-state-draft = draft
directives-state-published = published
directives-state-withdrawn = withdrawn
directives-page = Page { $page }/{ $pages }

group-count = { $title }: { $acknowledged }/{ $all } units have acknowledged, { $reported }/{ $wanted } have reported.
group-count-unreported = { $title }: { $acknowledged }/{ $all } units have acknowledged.
group-count-none = This group has not been given any directive yet.

# Recording
record-how = Type e.g.: đã nộp giấy: BV Nhi 45/BC-BVN 03/4 · đã nộp iOffice: TTYT Hoằng Hóa 120/BC-TTYT · đã báo cáo qua điện thoại: Sở Nội vụ
record-unknown-unit = I don't know the unit “{ $words }”. Please type a name, short name or code of the register.
record-which-unit = Which unit is “{ $words }”?
record-none = { $unit } has not been given any directive yet.
record-not-assigned = Directive { $ref } gives { $unit } no work.
record-which-directive = { $unit } owes no report any more. For which directive is it?
record-which-report = { $unit } has several reports. Which one is this?
record-stale = This record is out of date. Please type it again.
recorded = Recorded: { $unit } reported on { $directive } by { $source }, on { $day }.
recorded-reference = Number: { $reference }
recorded-timely = In time.
recorded-late = Late.
recorded-last = The unit will not be reminded any more.
recorded-later = All reports are in; later deadlines are still reminded of.
recorded-next = Next report: { $report }.
recorded-kept = The unit had reported by { $source } before; this one was added.
record-act-withdraw = Take the record back
record-withdraw-how = Whose record shall be taken back? For example: bỏ ghi nhận BV Nhi
record-withdraw-none = No paper, system or telephone report of { $unit } is on record.
record-withdraw-which = Which record of { $unit } shall be taken back?
record-named = { $source }, { $day }
record-withdrawn = Taken back: { $unit }, { $directive } ({ $record }). It remains in the history only.
record-withdrawn-open = The unit has not reported again; reminders go on.
record-withdrawn-still = The report by { $source } of { $day } still stands.
record-withdrawn-returned = The earlier report is still returned since { $day }; reminders go on.
record-withdrawn-before = This record was taken back before: { $unit }, { $directive } ({ $record }).
recorded-before = Report { $reference } of { $unit } had been recorded before.

# Nudging, withdrawing
nudge-which = Remind the units of which directive?
nudge-preview = { $title }: { $unacknowledged } unit(s) have not acknowledged, { $unreported } have not reported. Of these { $units } unit(s), { $people } people can be told. Send the reminder?
nudge-nobody = { $title }: every unit has acknowledged and reported; there is nobody to remind.
nudge-nobody-reachable = { $title }: { $units } unit(s) are missing, but nobody of them is linked.
nudge-yes = Send the reminder
nudge-no = No
nudged = { $units } unit(s) ({ $people } people) are being reminded.
nudge-sent-before = This reminder has been sent already.
withdraw-which = Withdraw which directive?
withdraw-sure = Withdraw { $title }? { $units } unit(s) will be told and not be reminded any more.
withdraw-yes = Withdraw
withdraw-no = No
withdrawn = { $title } has been withdrawn; { $people } people are being told.
withdraw-not-published = Directive { $ref } is not published.
nothing-done = Nothing was changed.

officer-help-follow-up = theo dõi 512 ngày 28/3 – set the office's own follow-up date where the directive names none
follow-up-how = Type: theo dõi <directive> ngày <day>, for example “theo dõi 512 ngày 28/3”.
follow-up-past = { $day } has passed. Please choose a day from today on.
follow-up-set = Follow-up date { $day } set for { $units } units of { $title }. It is the office's own, not a deadline of the directive.
follow-up-none = { $title } has a report deadline for every unit, or all have reported; no follow-up date is needed.
record-future = { $day } has not come yet. Please check the day on the report.

# Earlier directives
relation-cited = { $number } of { $day }
relation-amends = This directive amends { $paper }.
relation-replaces = This directive replaces { $paper }.
relation-corrects = This directive corrects { $paper }.
relation-withdraws = This directive withdraws { $paper }.
relation-linked = Linked with { $title }.
relation-open = Not linked yet.
relation-unknown = That directive is not in this system.
relation-ask = Link it with { $title } in this system?
relation-ask-which = { $count } directives here have that number. Which one is it?
relation-yes = Link
relation-no = Do not link
relation-apart = Not linked. { $text }
relation-none = This directive does not amend, replace or withdraw another one.
withdraw-offer-replaced = { $old } has been replaced by { $ref }. Withdraw the old one, so that no unit is reminded of its deadlines?
withdraw-offer-withdrawn = { $ref } withdraws { $old }. Withdraw it here as well?
withdraw-offer-yes = Withdraw { $ref }

# For internal circulation
release-ask-internal = The directive is marked LƯU HÀNH NỘI BỘ (internal circulation). Give out its work through Zalo/Telegram all the same?
release-ask-return = The directive is marked XEM XONG TRẢ LẠI (return after reading). Give out its work through Zalo/Telegram all the same?
release-yes = Yes
release-no = Discard
handling-undecided = { $ref } is marked LƯU HÀNH NỘI BỘ or XEM XONG TRẢ LẠI and was not published: an officer has to decide in the chat (type /phathanh { $ref }).
card-handling-internal = Marked LƯU HÀNH NỘI BỘ: it can be published only once you agree.
card-handling-return = Marked XEM XONG TRẢ LẠI: it can be published only once you agree.
card-released = Limited circulation; an officer has agreed to give out its work in chats. It is not posted to groups.
card-event = Time: { $when }
card-venue = Place: { $where }
card-forms = Forms attached: { $titles }
card-report-form = { $report }, on { $form }
