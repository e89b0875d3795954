"""Static files under names that change with their contents."""

from whitenoise.storage import CompressedManifestStaticFilesStorage

# `import { onKey } from "./keys.js";`
IMPORT = (r"""(?P<matched>from\s*["'](?P<url>\./[^"']+)["'])""", 'from "%(url)s"')


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Our modules import each other by those names too: under two names a module would run twice."""

    patterns = (*CompressedManifestStaticFilesStorage.patterns, ("js/*.js", (IMPORT,)))
