"""The WSGI entry point."""

import os
import threading

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
application = get_wsgi_application()


def _prepare() -> None:
    from sources import language  # noqa: PLC0415 - the applications are not ready before the line above

    language.prepare()


# Beside the first requests, not before them.
threading.Thread(target=_prepare, daemon=True).start()
