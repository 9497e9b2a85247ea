"""Runs programs and holds each to the output its file records, as `#>` lines. Knows no loss and no generator.

`verified.annotate`  puts printed output into a program's source
`verified.process`   runs one program in a process of its own
`verified.runner`    runs many, in parallel and cached, and compares them with their files
`verified.cache`     keeps the outcomes of earlier runs
`verified.problem`   one reason to stop: place, what is wrong, what to do
"""
