house-local-chat = nhacviec is open. Chat at { $url }
house-open = nhacviec is open at { $url }
house-first-officer =
    nhacviec is open, but no officer is linked yet. Run one after the other:
      npm run --silent nhacviec -- units import REGISTER.csv
      npm run --silent nhacviec -- invite --unit UNIT-CODE --role officer
    and send the code to the bot from the officer's phone.
house-data-dir = The data folder { $dir } can't be used ({ $reason }). Set DATA_DIR to a folder that can be written.
house-already-open = Another nhacviec has this data open. Stop it, or set DATA_DIR to another folder, and start again.
