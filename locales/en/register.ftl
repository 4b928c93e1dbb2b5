# Problems of a unit register (CSV); the caller writes the line number before them.
register-not-utf8 = The file isn't UTF-8. In Excel, save it as "CSV UTF-8" and import it again.
register-empty = The file holds no unit.
register-column-missing = The column "{ $column }" is missing.
register-cell-count = The row has { $have } cells, the head has { $want } columns. A cell with a comma needs quotes.
register-quotes = Quotes open or close in the wrong place; the lines below could not be checked.
register-code-missing = The unit has no code.
register-code-form = The code "{ $code }" may not hold blanks, commas, semicolons or bars.
register-code-twice = The code "{ $code }" stands in line { $first } already.
register-name-missing = The unit with the code "{ $code }" has no name.
register-parent-unknown = The file has no parent unit with the code "{ $parent }".
register-parent-circle = The unit "{ $code }" is above itself.
register-successor-unknown = The file has no successor with the code "{ $successor }".
register-relation-unknown = Unknown relation "{ $relation }". Use one of: { $allowed }.
register-day-wrong = Column "{ $column }": "{ $value }" is not a day (such as 30/6/2025 or 2025-06-30).
register-days-reversed = The last day { $to } lies before the first day { $from }.
