"""Static files under names that change with their contents."""

from whitenoise.storage import CompressedManifestStaticFilesStorage

# `import { onKey } from "./keys.js";` and `import "./keys.js";`
IMPORTS = tuple(
    (rf"""(?P<matched>\b{word}\s*["'](?P<url>\./[^"']+)["'])""", f'{word} "%(url)s"') for word in ("from", "import")
)


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Our modules import each other by those names too: under two names a module would run twice."""

    patterns = (*CompressedManifestStaticFilesStorage.patterns, ("js/*.js", IMPORTS))
