# The legacy tables under the plain names.
tables=legacy
