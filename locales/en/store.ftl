# The store
store-disk-full = The server has no room left for files. Please ask the administrator to clear or enlarge the disk, then send it again.
store-cannot-open = The database { $where } can't be opened: { $reason }. Please check DATABASE_URL and that the data folder can be written.
