"""Names of the background tasks: actions enqueue by name, so that sources never imports claims."""

ASK_FOR_RUN = "claims.ask_for_run"
EXTRACT_ARTICLE = "claims.extract_article"
FIND_MISSING_RUNS = "claims.find_missing_runs"
REMOVE_FINISHED = "tasks.remove_finished"
RETRY_STALLED = "tasks.retry_stalled"
