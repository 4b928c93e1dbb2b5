/** Brings the database up to date and returns the names of the migrations that were applied now. */
export function applyMigrations(url: string): Promise<string[]>
