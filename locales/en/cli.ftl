read-none = (none)
read-everybody = All addressed
read-type = Type
read-issuer = Issuer
read-number = Number, symbol
read-date = Date
read-subject = Subject
read-signer = Signed by
read-recipients = Recipients
read-tasks = Tasks
read-reports = Reports
read-repairs = Repairs of the text

doctype-cong-van = Official letter
doctype-ke-hoach = Plan
doctype-chi-thi = Instruction
doctype-quyet-dinh = Decision
doctype-thong-bao = Notice
doctype-cong-dien = Telegram
doctype-huong-dan = Guideline
doctype-giay-moi = Invitation
doctype-to-trinh = Submission
doctype-bao-cao = Report
doctype-nghi-quyet = Resolution
doctype-other = Document

units-imported = { $count } units imported.
units-added = { $count } of them are new.
units-renamed = { $code }: “{ $from }” is now “{ $to }”; the old name stays as an alias.
units-absent = Not in the file, kept as they are: { $codes }. If they have ended, enter the day (valid_to) and the successors.
units-moved = { $count } open parts have gone over to successors.
units-unsettled = { $code } has ended; { $count } open parts ({ $refs }) wait for somebody to say who has taken over: { $heirs }. Run: nhacviec units hand-over { $code } CODE [--directive REF]
cli-no-directive = There is no directive { $ref }.
units-not-imported = Nothing was imported. Please mend the lines above and import again.
cli-no-unit = There is no unit { $code } in the register (import it: nhacviec units import FILE.csv).
cli-no-issuer = There is no issuing unit { $code } in the register.
directive-imported = Imported { $ref }: { $subject }; { $tasks } tasks, { $dated } with a deadline.
directive-exists = This directive is known already: { $ref }.
directive-published = Published { $ref } to { $units } units.
directive-unresolved = Unit not recognised: { $written }
directive-unresolved-guess = Unit not recognised: { $written } (perhaps { $guesses })
directive-unpublished = Not published: no unit was recognised. The draft { $ref } is kept; an officer can name the units in the chat.
directive-relation = { $how ->
    [replaces] { $ref } replaces { $number }. Type “gắn { $ref }” in the chat to link the two.
    [corrects] { $ref } corrects { $number }. Type “gắn { $ref }” in the chat to link the two.
    [withdraws] { $ref } withdraws { $number }. Type “gắn { $ref }” in the chat to link the two.
   *[amends] { $ref } amends { $number }. Type “gắn { $ref }” in the chat to link the two.
}
directive-empty = There is no directive yet.

doctor-database = The database does not answer ({ $reason }). Check DATABASE_URL and the disk.
doctor-no-units = The register of units is empty. Run: nhacviec units import FILE.csv
doctor-no-officer = There is no officer yet. Run: nhacviec invite --unit CODE --role officer
doctor-inbox = An incoming message could not be handled ({ $chat }): { $reason }. See the log around that time.
doctor-outbox = A message could not be sent ({ $chat }): { $reason }.
doctor-well = All is well.

corrections-none = Nothing has been corrected after reading.
corrections-case = { $name } ({ $ref }): { $reading } read wrongly, { $register } unit(s) told, { $office } decided by the office
corrections-no-day = “{ $day }” is not a day of the form YYYY-MM-DD.
