house-local-chat = nhacviec is open. Chat at { $url }
house-open = nhacviec is open at { $url }
house-first-officer =
    nhacviec is open, but no officer is linked yet. Run one after the other:
      npm run --silent nhacviec -- units import REGISTER.csv
      npm run --silent nhacviec -- invite --unit UNIT-CODE --role officer
    and send the code to the bot from the officer's phone.
sample-hello = Hello { $name } ({ $unit }). I am the reminder assistant. When a directive gives your unit work, I will tell you right here. Type “help” to see what I can do.
sample-hello-officer = Hello { $name } ({ $unit }). Send me a directive: paste it, drop a .txt file, or pick a sample below. I read out tasks, units and deadlines for you to check and publish.
