"""Takes blocks out of a page, and puts outputs and tables into it.

page.py block PAGE MARK          prints the block of code after <!-- MARK -->
page.py marks PAGE KIND          lists the marks that begin with KIND
page.py hold PAGE MARK FILE      the block after <!-- MARK --> must be what FILE holds; WSIS_RENEW=1 writes it
page.py table PAGE MARK FILE     the same for what stands between <!-- MARK: begin --> and <!-- MARK: end -->
"""
import os
import re
import sys


def spans(text, kind, mark):
    if kind == "table":
        return re.search(rf"<!-- {re.escape(mark)}: begin -->\n(.*?)<!-- {re.escape(mark)}: end -->", text, re.S)
    return re.search(rf"<!-- {re.escape(mark)} -->\n```\w*\n(.*?)```\n", text, re.S)


def main(verb, page, mark, file=None):
    text = open(page, encoding="utf-8").read()
    if verb == "marks":
        print("\n".join(re.findall(rf"<!-- ({re.escape(mark)}: [^>]*?) -->\n```", text)))
        return 0
    found = spans(text, verb, mark)
    if not found:
        print(f"{page}: no block after <!-- {mark} -->")
        return 1
    if verb == "block":
        print(found.group(1), end="")
        return 0
    new = open(file, encoding="utf-8").read()
    if new == found.group(1):
        return 0
    if os.environ.get("WSIS_RENEW"):
        with open(page, "w", encoding="utf-8") as out:
            out.write(text[: found.start(1)] + new + text[found.end(1) :])
        print(f"{page}: {mark} renewed")
        return 0
    print(f"{page}: {mark} is not what came out (WSIS_RENEW=1 writes it):\n{new}")
    return 1


sys.exit(main(*sys.argv[1:]))
