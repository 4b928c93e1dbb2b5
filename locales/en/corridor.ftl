corridor-unsupported = { $what ->
    [location] I can't read a place on a map. Please type where it is, or type “help” to see what I can do.
    [venue] I can't read a place on a map. Please type where it is, or type “help” to see what I can do.
    [contact] I take no contact cards. To be linked, type your invitation code or write: “I am the <title> of <unit>”.
   *[other] I can read text, photos and files only. Please type it, or type “help” to see what I can do.
}
corridor-anonymous = You are writing anonymously, in the group's name, so I don't know who asks. Please turn off “remain anonymous” and send it again, or write to me in private.
edit-not-taken = I have handled this message as it was; editing it does not change what was recorded. To change it, please send the new words as a message of their own.
edit-beside-file = I have taken this file with its former words; editing them does not change what was recorded. To add something, please send it as a message of its own.
corridor-file-unexpected = I have the file but don't know what it is for. To hand in a report with photos, type “report”.
corridor-not-allowed = This is not within your rights. If you need it, please contact the officer in charge.
corridor-stranger = I don't know your unit yet. Please type the invitation code that the office sent you, or write: “I am the <title> of <unit>”.
corridor-private-only = We talk about this in a private chat only.
corridor-group-only = This works in a group only: add the bot to the group and write it there.
corridor-no-such-choice = There is no choice { $number }. Please type a number from 1 to { $count }.
corridor-nothing-open = Nothing is open at the moment. Type “giúp” to see what can be done.
corridor-stale-button = This button is out of date. Type “help” to see what can be done now.
corridor-dialogue-outdated = The form that you were filling in has been replaced by a newer one. Type “report” to start again.
group-hello = Hello! I am the office's reminder assistant. An officer links this group to units by typing “/nhom” and the names of the units.
