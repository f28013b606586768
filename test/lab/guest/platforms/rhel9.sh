# nf_tables under the plain names.
tables=nft
