"""Names of the background tasks: actions enqueue by name, so that sources never imports claims."""

# revision_id: read this text, with queueing_lock "revision <id>"; anew=True reads it once more, also when it was read
EXTRACT_ARTICLE = "claims.extract_article"

# person_id: mail what this person is owed, with lock and queueing_lock "claims.mail_notices <id>"
MAIL_NOTICES = "claims.mail_notices"

# periodic
FIND_OWED_MAIL = "claims.find_owed_mail"
FIND_MISSING_RUNS = "claims.find_missing_runs"
REMOVE_FINISHED = "tasks.remove_finished"
RETRY_STALLED = "tasks.retry_stalled"
