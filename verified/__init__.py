"""Runs programs and holds each to the output its file records, as `#>` lines. Knows no loss and no generator.

`verified.problem`   one reason to stop: place, what is wrong, what to do
`verified.cache`     what was worked out before, checked when it is read; which files a module imports
`verified.annotate`  puts printed output into a program's source, and reads it back
`verified.process`   runs one program in a process of its own
`verified.queue`     runs programs side by side, the most wanted first
`verified.runner`    `Programs`: a folder's programs, run, compared with their files, remembered
`verified.stress`    runs them again and again on a busy machine
"""
