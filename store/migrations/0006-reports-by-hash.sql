-- Anyone with the file may ask whether its hash is in the register.
create index reports_sha256 on reports (sha256);
