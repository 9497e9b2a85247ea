"""The browser of the tests: whatever Chrome or Chromium this machine has, driven by Playwright."""

import os
import shutil
import sys

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"]
PLACES = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
]
ARGUMENTS = ["--no-sandbox", "--disable-quic", "--disable-background-networking"]
ADVICE = (
    "The browser tests need Chrome or Chromium: install one (Debian: apt-get install chromium), or name it in CHROME."
)


def find() -> str | None:
    """Return the path of a browser: the one CHROME names, else the first found."""
    found = [os.environ.get("CHROME"), *map(shutil.which, NAMES), *filter(os.path.exists, PLACES)]
    return next((path for path in found if path), None)


if __name__ == "__main__":
    sys.exit(0 if find() else ADVICE)
