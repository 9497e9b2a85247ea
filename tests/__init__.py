"""The promises of Loss Atlas, one file for each."""
