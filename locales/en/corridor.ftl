corridor-unsupported = I can read text, photos and files only. Please type it, or type “help” to see what I can do.
corridor-file-unexpected = I have the file but don't know what it is for. To hand in a report with photos, type “report”.
corridor-not-allowed = This is not within your rights. If you need it, please contact the officer in charge.
corridor-stranger = I don't know your unit yet. Please type the invitation code that the office sent you, or write: “I am the <title> of <unit>”.
corridor-private-only = We talk about this in a private chat only.
corridor-stale-button = This button is out of date. Type “help” to see what can be done now.
corridor-dialogue-outdated = The form that you were filling in has been replaced by a newer one. Type “report” to start again.
group-hello = Hello! I am the office's reminder assistant. An officer links this group to units by typing “/nhom” and the names of the units.
